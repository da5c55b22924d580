import type { ComponentProps } from 'svelte';
import { render } from 'svelte/server';
import { messagesFor } from '../lib/i18n/languages.ts';
import { launchTimes as timesOfLaunches, openingOf } from '../lib/i18n/opening.ts';
import { storySpan } from '../lib/i18n/story-span.ts';
import { timeWriter } from '../lib/i18n/times.ts';
import { plainText } from '../lib/story/inline.ts';
import type { Story } from '../lib/story/model.ts';
import PosterCard from '../lib/poster/PosterCard.svelte';
import PosterStill from '../lib/poster/PosterStill.svelte';
import IndexPage from './index/IndexPage.svelte';
import StoryPage from './story/StoryPage.svelte';

export type StoryPageProps = ComponentProps<typeof StoryPage>;
export type IndexPageProps = ComponentProps<typeof IndexPage>;

/** A page's markup: what belongs in the document's head, and what in its body. */
export interface Rendered {
  readonly head: string;
  readonly body: string;
}

/** The story page in one language as HTML. */
export function renderStory(props: StoryPageProps): Rendered {
  return render(StoryPage, { props });
}

/** The list of stories as HTML. */
export function renderIndex(props: IndexPageProps): Rendered {
  return render(IndexPage, { props });
}

/** A chapter's still as SVG. */
export function renderStill(props: Omit<ComponentProps<typeof PosterStill>, 'messages' | 'direction'>): string {
  const messages = messagesFor(props.texts.language);
  return render(PosterStill, { props: { ...props, messages, direction: messages.direction } }).body;
}

/** A story's card for social networks as SVG, with whom the story is taken from. */
export function renderCard({
  publishers,
  ...props
}: Omit<ComponentProps<typeof PosterCard>, 'headline' | 'dateline' | 'source' | 'direction'> & {
  readonly publishers: readonly string[];
}): string {
  const { story, language } = props.texts;
  const { direction, formats, sources } = messagesFor(language);
  const words = {
    headline: plainText(story.title[language]!),
    dateline: storySpan(story, formats),
    source: `${sources}: ${publishers.join(direction === 'rtl' ? '؛ ' : '; ')}`,
  };
  return render(PosterCard, { props: { ...props, ...words, direction } }).body;
}

/** What is written beside each launch of a story in a language, by the launch's id. */
export function launchTimes(story: Story, language: string): Record<string, string> {
  return timesOfLaunches(story, timeWriter(story, language, messagesFor(language)));
}

/** The interface's words, and what a page shows as it opens, for what stands outside of the components. */
export { messagesFor, openingOf };
