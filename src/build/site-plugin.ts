import { join, resolve } from 'node:path';
import process from 'node:process';
import type { BuildEnvironment, Plugin, ViteBuilder, ViteDevServer } from 'vite';
import { serveAuthoring } from '../authoring/server/serve-authoring.ts';
import { problemPage, type AuthoringRenderer } from '../authoring/server/problem-page.ts';
import type { StoryShelf } from '../authoring/server/story-shelf.ts';
import type { Story } from '../lib/story/model.ts';
import { choicesOf } from './build-choices.ts';
import { readCredits } from './credits.ts';
import { indexPage, storyPage, type Page, type Site } from './pages.ts';
import { developmentPosters, posterFile } from './poster/development-posters.ts';
import { prerender } from './prerender.ts';
import { FolderReplacement } from './replace-folder.ts';
import { foldersIn } from './story-files.ts';

/** Where the server's renderer and the workers' program are built to, before they write the pages. */
export const SERVER_FOLDER = '.cache/server';

const CACHE_FOLDER = '.cache/stories';

/** The renderer of the development server: its pages carry the authoring bar. */
const AUTHORING_RENDERER = 'src/authoring/render.ts';

/**
 * Turns the story folders below `storiesFolder` into pages: in a build as files of the output folder, which is replaced when the new one is whole,
 * in development anew for each request, with an authoring bar.
 */
export function sitePlugin({ storiesFolder = 'geo' } = {}): Plugin {
  let output: FolderReplacement;
  return {
    name: 'itinera:site',
    config({ root = process.cwd(), build }, { command }) {
      if (command !== 'build') return;
      output = new FolderReplacement(resolve(root, build?.outDir ?? 'dist'));
      return {
        build: { outDir: output.next, emptyOutDir: true },
        builder: { buildApp: (builder) => output.run(() => buildApp(builder, storiesFolder)) },
      };
    },
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

async function buildApp(builder: ViteBuilder, storiesFolder: string): Promise<void> {
  const { root, build, plugins, publicDir, logger, logLevel } = builder.config;
  const choices = choicesOf(plugins);
  const { client, ssr } = builder.environments as Record<'client' | 'ssr', BuildEnvironment>;
  await builder.build(client);
  await builder.build(ssr);
  const folders = {
    root,
    outDir: resolve(root, build.outDir),
    serverFolder: resolve(root, ssr.config.build.outDir),
    publicDir,
    cacheFolder: resolve(root, choices.cacheFolder ?? CACHE_FOLDER),
  };
  const { onlyStory, workers } = choices;
  const stories =
    onlyStory === undefined ? await foldersIn(resolve(root, choices.storiesFolder ?? storiesFolder)) : [onlyStory];
  const progress = logLevel === undefined || logLevel === 'info' ? process.stderr : null;
  const start = performance.now();
  const made = await prerender(stories, folders, { workers, areAll: onlyStory === undefined, progress });
  const seconds = (performance.now() - start) / 1000;
  logger.info(`${made.summaries.length} stories, ${made.made} of them made anew, in ${seconds.toFixed(1)} s`);
  choices.onStories?.(made, seconds);
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
  const entry = (kind: string) => ({
    scripts: [`src/authoring/${kind}-client.ts`],
    preloads: [],
    later: [],
    styles: [],
  });
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
