import { hydrate } from 'svelte';
import '../../styles/page.ts';
import { STAGE_PADDING, tierOf } from '../../lib/poster/stage.ts';
import type { Story } from '../../lib/story/model.ts';
import { readPageData } from '../page-data.ts';
import type { StoryPageProps } from '../render.ts';
import { prefersPoster } from './poster-preference.ts';
import StoryPage from './StoryPage.svelte';

const { storyUrl, ...page } = readPageData<Omit<StoryPageProps, 'story'> & { storyUrl: string }>();

/** Has all that the live map needs under way while the page is taken over. The page tells what could not be had. */
async function prepareMap(): Promise<void> {
  const { fetchGround } = await import('../../lib/map/live-map.ts');
  const isAtStart = location.search === '' && location.hash === '';
  const stage = document.querySelector('.map-stage');
  if (!isAtStart || !stage) return;
  const { width, height } = stage.getBoundingClientRect();
  const root = new URL(page.root, document.baseURI).href;
  fetchGround(root, page.opening.view, { width, height, padding: STAGE_PADDING[tierOf(width)] });
}

if (!prefersPoster()) prepareMap().catch(() => undefined);
const response = await fetch(storyUrl);
if (!response.ok) throw new Error(`${storyUrl}: ${response.status}`);
const story = (await response.json()) as Story;
// What has come by now goes first: the map's worker starts beside the work on the page.
await new Promise((resolve) => setTimeout(resolve));
hydrate(StoryPage, { target: document.body, props: { story, ...page } });
