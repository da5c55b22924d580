import { hydrate } from 'svelte';
import '../../styles/page.ts';
import { fetchOpening, type OpeningFile } from '../../lib/map/ground.ts';
import { startWorkerAhead } from '../../lib/map/worker-ahead.ts';
import { STAGE_PADDING, tierOf } from '../../lib/poster/stage.ts';
import type { Story } from '../../lib/story/model.ts';
import { readPageData } from '../page-data.ts';
import type { StoryPageProps } from '../render.ts';
import { prefersPoster } from './poster-preference.ts';
import StoryPage from './StoryPage.svelte';

interface PageData extends Omit<StoryPageProps, 'story'> {
  readonly storyUrl: string;
  readonly openingGround: OpeningFile | null;
}

const { storyUrl, openingGround, ...page } = readPageData<PageData>();

/** Has all that the live map needs under way while the page is taken over. The page tells what could not be had. */
function prepareMap(): void {
  startWorkerAhead();
  import('../../lib/map/live-map.ts').catch(() => undefined);
  const isAtStart = location.search === '' && location.hash === '';
  const stage = document.querySelector('.map-stage');
  if (!isAtStart || !stage) return;
  const root = new URL(page.root, document.baseURI).href;
  // To ask the stage for its size would have the page laid out for it once more.
  new ResizeObserver(([entry], observer) => {
    observer.disconnect();
    const { width, height } = entry!.contentRect;
    fetchOpening(root, openingGround, page.opening.view, { width, height, padding: STAGE_PADDING[tierOf(width)] });
  }).observe(stage);
}

if (!prefersPoster()) prepareMap();
const response = await fetch(storyUrl);
if (!response.ok) throw new Error(`${storyUrl}: ${response.status}`);
const story = (await response.json()) as Story;
hydrate(StoryPage, { target: document.body, props: { story, ...page } });
