import { getContext, setContext } from 'svelte';
import type { Messages } from '../i18n/messages.ts';
import type { Opening } from '../i18n/opening.ts';
import type { TimeWriter } from '../i18n/times.ts';
import type { Story, Text } from '../story/model.ts';
import type { Timeline } from '../story/timeline.ts';

/** What every part of a story page needs: the story, its language, the words of the interface. */
export interface StoryContext {
  readonly story: Story;
  readonly timeline: Timeline;
  readonly language: string;
  readonly messages: Messages;
  readonly times: TimeWriter;
  /** What the page showed of the story's times as it opened; null for a version of the story that came later. */
  readonly opening: Opening | null;
  /** A text of the story in the page's language. */
  readonly text: (text: Text) => string;
}

const KEY = Symbol('story');

/** Gives the context to all components below. */
export function setStoryContext(context: StoryContext): StoryContext {
  return setContext(KEY, context);
}

/** The context of the page; throws Error outside of a story page. */
export function getStoryContext(): StoryContext {
  const context = getContext<StoryContext | undefined>(KEY);
  if (!context) throw new Error('Story context not found: this component belongs inside a story page');
  return context;
}
