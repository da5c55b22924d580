import type { Desk } from './desk.svelte.ts';
import { STORY_EVENT, type StoryQuestion, type StoryState } from './protocol.ts';

declare module 'vite/types/customEvent.d.ts' {
  interface CustomEventMap {
    'itinera:story': StoryState | StoryQuestion;
  }
}

/** Keeps a desk told of what the development server reads, from now on and after each lost connection. */
export function keepTold(desk: Desk, hot: NonNullable<ImportMeta['hot']>, onstory?: () => void): void {
  const ask = () => hot.send(STORY_EVENT, { id: desk.id } satisfies StoryQuestion);
  hot.on(STORY_EVENT, (state) => {
    if (!('problems' in state)) return;
    desk.receive(state);
    if (state.id === desk.id && state.story) onstory?.();
  });
  hot.on('vite:ws:connect', ask);
  ask();
}
