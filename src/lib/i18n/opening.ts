import { frameAt, type View } from '../story/frame.ts';
import type { Story } from '../story/model.ts';
import { storyAxis, type StoryAxis } from '../story/story-axis.ts';
import { compileTimeline } from '../story/timeline.ts';
import { messagesFor } from './languages.ts';
import { timeWriter, type TimeWriter } from './times.ts';

/**
 * What a page shows as it opens, made where it is rendered. The first time that a browser writes is the one that costs:
 * it reads its data of all languages and zones, for which a slow phone needs a third of a second.
 */
export interface Opening {
  /** The moment at the film's start, in words and as its clock shows it. */
  readonly moment: string;
  readonly clock: ReturnType<TimeWriter['clock']>;
  /** What is written beside each launch, by its id. */
  readonly launchTimes: Readonly<Record<string, string>>;
  readonly axis: Pick<StoryAxis, 'fromMs' | 'toMs'>;
  /** What the map shows at the film's start. */
  readonly view: View;
}

/** The opening of a story in one of its languages. */
export function openingOf(story: Story, language: string): Opening {
  const timeline = compileTimeline(story);
  const times = timeWriter(story, language, messagesFor(language));
  const { moment, view } = frameAt(timeline, 0);
  const { fromMs, toMs } = storyAxis(timeline);
  return {
    moment: times.moment(moment),
    clock: times.clock(moment),
    launchTimes: launchTimes(story, times),
    axis: { fromMs, toMs },
    view,
  };
}

/** What is written beside each launch of a story, by the launch's id. */
export function launchTimes({ launches }: Story, times: TimeWriter): Record<string, string> {
  return Object.fromEntries(Object.values(launches).map(({ id, at }) => [id, times.hour(at)]));
}
