import { relative, sep } from 'node:path';
import type { ViteDevServer } from 'vite';
import { EDIT_PATH, STORY_EVENT, type StoryQuestion } from '../protocol.ts';
import { editEndpoint } from './edit-endpoint.ts';
import { StoryShelf } from './story-shelf.ts';
import { StoryWriter } from './story-writer.ts';

/** Programs save a file in more than one step: it is read when it has been quiet for so long. */
const QUIET_MS = 25;

/** Tells open pages what changes below the root of the stories, and takes their edits. Returns the stories. */
export function serveAuthoring(server: ViteDevServer, root: string): StoryShelf {
  const shelf = new StoryShelf(root);
  const timers = new Map<string, ReturnType<typeof setTimeout>>();

  const tell = (id: string) => {
    shelf.read(id).then(
      (state) => state && server.ws.send(STORY_EVENT, state),
      (error: unknown) => server.config.logger.error(String(error)),
    );
  };

  server.watcher.add(root);
  server.watcher.on('all', (_event, path) => {
    const [id, ...inside] = relative(root, path).split(sep);
    if (!id || id === '..' || inside.length !== 1 || !/\.(ya?ml|geojson)$/.test(path)) return;
    clearTimeout(timers.get(id));
    timers.set(id, setTimeout(tell, QUIET_MS, id));
  });
  server.ws.on(STORY_EVENT, ({ id }: StoryQuestion, client) => {
    (id === null ? shelf.readAll() : shelf.read(id).then((state) => (state ? [state] : []))).then(
      (states) => states.forEach((state) => client.send(STORY_EVENT, id === null ? { ...state, story: null } : state)),
      (error: unknown) => server.config.logger.error(String(error)),
    );
  });
  server.middlewares.use(EDIT_PATH, editEndpoint(new StoryWriter(root), tell));
  return shelf;
}
