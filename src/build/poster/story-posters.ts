import { markupOf, plateNodes } from '../../lib/poster/plate-nodes.ts';
import type { FirstGround } from '../../lib/poster/plate-library.svelte.ts';
import type { Plate } from '../../lib/poster/plate.ts';
import type { GroundNames } from '../../lib/poster/poster-ground.ts';
import { frameAt } from '../../lib/story/frame.ts';
import type { Story } from '../../lib/story/model.ts';
import { stillSeconds } from '../../lib/story/still.ts';
import { compileTimeline, type Timeline } from '../../lib/story/timeline.ts';
import { chapterGround, chapterPlate, type ChapterGround } from './chapter-plate.ts';
import { groundNames } from './ground-names.ts';
import type { GroundTiles } from './ground-tiles.ts';

/** What the posters of one story are drawn on; everything is drawn once, when it is first asked for. */
export class StoryPosters {
  readonly timeline: Timeline;
  readonly #tiles: GroundTiles;
  readonly #grounds = new Map<string, Promise<ChapterGround>>();
  readonly #plates = new Map<string, Promise<Plate>>();

  constructor(story: Story, tiles: GroundTiles) {
    this.timeline = compileTimeline(story);
    this.#tiles = tiles;
  }

  /** The ground of a chapter as paths. Throws RangeError for a chapter that is not there. */
  plate(chapter: string): Promise<Plate> {
    return once(this.#plates, chapter, async () => chapterPlate(await this.#ground(chapter)));
  }

  /** The basemap's names on a chapter's still. Throws RangeError for a chapter that is not there. */
  async names(chapter: string, language: string, launchTimes: Readonly<Record<string, string>>): Promise<GroundNames> {
    const { tiles } = await this.#ground(chapter);
    const { story } = this.timeline;
    const frame = frameAt(this.timeline, stillSeconds(this.timeline, this.#track(chapter).start));
    return groundNames({ story, language, launchTimes }, frame, tiles);
  }

  /** The ground of the film's first frame, for its page; its plate is put into the page as markup. */
  async first(language: string, launchTimes: Readonly<Record<string, string>>): Promise<FirstGround> {
    const chapter = this.timeline.chapters[0]!.chapter.id;
    const { x, y, width, unitsPerWorld } = await this.plate(chapter);
    return {
      chapter,
      grid: { x, y, width, unitsPerWorld },
      ground: await this.names(chapter, language, launchTimes),
    };
  }

  /** Width of the first frame's box of ground by its height. */
  firstRatio(): number {
    const { halfWidth, halfHeight } = frameAt(this.timeline, 0).view.to;
    return halfWidth / halfHeight;
  }

  #ground(chapter: string): Promise<ChapterGround> {
    return once(this.#grounds, chapter, () => chapterGround(this.#tiles, this.timeline, this.#track(chapter)));
  }

  #track(chapter: string) {
    const track = this.timeline.chapters.find((candidate) => candidate.chapter.id === chapter);
    if (!track) throw new RangeError(`no chapter ${chapter}`);
    return track;
  }
}

/** The markup of a page with a plate drawn into the group that waits for it. */
export function withPlate(markup: string, id: string, plate: Plate): string {
  return markup.replace(
    new RegExp(`(<g data-plate="${id}"[^>]*>)(</g>)`),
    (_, open: string, close: string) => open + markupOf(plateNodes(plate, id)) + close,
  );
}

function once<T>(made: Map<string, Promise<T>>, key: string, make: () => Promise<T>): Promise<T> {
  let value = made.get(key);
  if (!value) made.set(key, (value = make()));
  return value;
}
