import { join, resolve } from 'node:path';
import type { BuildEnvironment, Plugin, ViteDevServer } from 'vite';
import { serveAuthoring } from '../authoring/server/serve-authoring.ts';
import { problemPage, type AuthoringRenderer } from '../authoring/server/problem-page.ts';
import type { StoryShelf } from '../authoring/server/story-shelf.ts';
import type { Story } from '../lib/story/model.ts';
import { describeProblem } from '../lib/story/problem.ts';
import { readCredits } from './credits.ts';
import { indexPage, storyPage, type Page, type Site } from './pages.ts';
import { developmentPosters, posterFile } from './poster/development-posters.ts';
import { prerender } from './prerender.ts';
import { readStories, type StoriesRead } from './read-stories.ts';

/** Where the server's renderer is built to, before it writes the pages. */
export const SERVER_FOLDER = '.cache/server';

/** The renderer of the development server: its pages carry the authoring bar. */
const AUTHORING_RENDERER = 'src/authoring/render.ts';

/**
 * Turns the story folders below `storiesFolder` into pages: in a build as files of `dist`, in development anew for each
 * request, with an authoring bar.
 */
export function sitePlugin({ storiesFolder = 'geo' } = {}): Plugin {
  return {
    name: 'itinera:site',
    config: () => ({
      builder: {
        async buildApp(builder) {
          const { root, build, plugins } = builder.config;
          const { client, ssr } = builder.environments as Record<'client' | 'ssr', BuildEnvironment>;
          const stories = checked(await readStories(resolve(root, storiesFolder), onlyStory(plugins)));
          await builder.build(client);
          await builder.build(ssr);
          await prerender(stories, resolve(root, build.outDir), resolve(root, ssr.config.build.outDir, 'render.js'));
        },
      },
    }),
    configureServer(server) {
      const shelf = serveAuthoring(server, resolve(server.config.root, storiesFolder));
      return () =>
        server.middlewares.use((request, response, next) => {
          respond(server, shelf, request.originalUrl ?? '/').then((answer) => {
            if (!answer) return next();
            response.setHeader('content-type', answer.type);
            response.end(answer.text);
          }, next);
        });
    },
  };
}

function checked({ stories, problems }: StoriesRead): readonly Story[] {
  if (problems.length > 0) {
    throw new Error(`${problems.map(describeProblem).join('\n\n')}\n\n${problems.length} problem(s) in the stories`);
  }
  return stories;
}

const ONLY_STORY = 'itinera:only-story';

/** Beside the site plugin: the build is of the one story in this folder, which may be anywhere. */
export function onlyStoryPlugin(folder: string): Plugin<{ folder: string }> {
  return { name: ONLY_STORY, api: { folder } };
}

function onlyStory(plugins: readonly Plugin[]): string | undefined {
  return (plugins.find(({ name }) => name === ONLY_STORY)?.api as { folder: string } | undefined)?.folder;
}

async function respond(
  server: ViteDevServer,
  shelf: StoryShelf,
  url: string,
): Promise<{ type: string; text: string } | null> {
  const path = decodeURIComponent(new URL(url, 'http://localhost').pathname).replace(/^\//, '');
  const states = await shelf.readAll();
  const stories = states.flatMap(({ story }) => story ?? []);
  const data = stories.find(({ id }) => path === `${id}/story.json`);
  if (data) return { type: 'application/json', text: JSON.stringify(data) };
  const site = await developmentSite(server);
  for (const story of stories) {
    const answer = await posterFile(site, story, path, server.config.publicDir);
    if (answer) return answer;
  }
  const page = await pageAt(site, stories, path);
  const broken = states.find(({ id, story }) => story === null && path.startsWith(`${id}/`));
  const html = page?.html ?? (broken && problemPage(site, broken, path));
  return html === undefined ? null : { type: 'text/html', text: await server.transformIndexHtml(url, html) };
}

async function pageAt(site: Site, stories: readonly Story[], path: string): Promise<Page | null> {
  if (path === '') return indexPage(site, stories);
  for (const story of stories) {
    const language = story.languages.find((tag, i) => path === `${story.id}/${i === 0 ? '' : `${tag}/`}`);
    if (language) return storyPage(site, story, language);
  }
  return null;
}

async function developmentSite(server: ViteDevServer): Promise<Site & { renderer: AuthoringRenderer }> {
  const entry = (kind: string) => ({ scripts: [`src/authoring/${kind}-client.ts`], preloads: [], later: [], styles: [] });
  return {
    renderer: (await server.ssrLoadModule(AUTHORING_RENDERER)) as AuthoringRenderer,
    credits: readCredits(),
    assets: { story: entry('story'), index: entry('index') },
    address: null,
    dataFile: () => 'story.json',
    hasPolicy: false,
    inlineStyle: () => null,
    ...developmentPosters(join(server.config.publicDir, 'basemap')),
  };
}
