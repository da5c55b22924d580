import { join } from 'node:path';
import type { Plugin, ViteDevServer } from 'vite';
import { describeProblem } from '../lib/story/problem.ts';
import { readCredits } from './credits.ts';
import { indexPage, storyPage, type Page, type Renderer, type Site } from './pages.ts';
import { prerender } from './prerender.ts';
import { readStories } from './read-stories.ts';

/** Where the server's renderer is built to, before it writes the pages. */
export const SERVER_FOLDER = '.cache/server';

const RENDERER = 'src/pages/render.ts';

/** Turns the story folders into pages: in a build as files of `dist`, in development anew for each request. */
export function sitePlugin(): Plugin {
  return {
    name: 'itinera:site',
    config: () => ({
      builder: {
        async buildApp(builder) {
          const stories = await checkedStories(join(builder.config.root, 'geo'));
          await builder.build(builder.environments.client!);
          await builder.build(builder.environments.ssr!);
          const { root, build } = builder.config;
          await prerender(stories, join(root, build.outDir), join(root, SERVER_FOLDER, 'render.js'));
        },
      },
    }),
    configureServer(server) {
      server.watcher.add(join(server.config.root, 'geo'));
      server.watcher.on('all', (_event, path) => {
        if (/\.(ya?ml|geojson)$/.test(path)) server.ws.send({ type: 'full-reload' });
      });
      return () =>
        server.middlewares.use((request, response, next) => {
          respond(server, request.originalUrl ?? '/').then((answer) => {
            if (!answer) return next();
            response.setHeader('content-type', answer.type);
            response.end(answer.text);
          }, next);
        });
    },
  };
}

async function checkedStories(root: string) {
  const { stories, problems } = await readStories(root);
  if (problems.length > 0) {
    throw new Error(`${problems.map(describeProblem).join('\n\n')}\n\n${problems.length} problem(s) in the stories`);
  }
  return stories;
}

async function respond(server: ViteDevServer, url: string): Promise<{ type: string; text: string } | null> {
  const path = decodeURIComponent(new URL(url, 'http://localhost').pathname).replace(/^\//, '');
  const stories = await checkedStories(join(server.config.root, 'geo'));
  const data = stories.find(({ id }) => path === `${id}/story.json`);
  if (data) return { type: 'application/json', text: JSON.stringify(data) };
  const site = await developmentSite(server);
  const pages = (): Page[] => [
    indexPage(site, stories),
    ...stories.flatMap((story) => story.languages.map((language) => storyPage(site, story, language))),
  ];
  const page = pages().find((candidate) => candidate.path === `${path}index.html`);
  return page ? { type: 'text/html', text: await server.transformIndexHtml(url, page.html) } : null;
}

async function developmentSite(server: ViteDevServer): Promise<Site> {
  const entry = (kind: string) => ({ scripts: [`src/pages/${kind}/client.ts`], preloads: [], styles: [] });
  return {
    renderer: (await server.ssrLoadModule(RENDERER)) as Renderer,
    credits: readCredits(),
    assets: { story: entry('story'), index: entry('index') },
    address: null,
    dataFile: () => 'story.json',
    hasPolicy: false,
  };
}
