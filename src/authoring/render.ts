import { render } from 'svelte/server';
import type { Rendered, StoryPageProps } from '../pages/render.ts';
import AuthoringPage from './AuthoringPage.svelte';
import { Desk } from './desk.svelte.ts';
import ProblemPage from './ProblemPage.svelte';
import type { StoryState } from './protocol.ts';

export * from '../pages/render.ts';

/** The story page with the authoring bar, as HTML. */
export function renderStory({ story, ...page }: StoryPageProps): Rendered {
  return render(AuthoringPage, { props: { desk: new Desk(story.id, story), page } });
}

/** What is wrong with a story that cannot be shown, as HTML. */
export function renderProblems(state: StoryState): Rendered {
  return render(ProblemPage, { props: { desk: new Desk(state.id, null, state.problems) } });
}
