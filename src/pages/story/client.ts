import { hydrate } from 'svelte';
import '../../styles/page.ts';
import type { Story } from '../../lib/story/model.ts';
import { readPageData } from '../page-data.ts';
import type { StoryPageProps } from '../render.ts';
import { prefersPoster } from './poster-preference.ts';
import StoryPage from './StoryPage.svelte';

// The page asks again when it is there, and tells when it cannot have it.
if (!prefersPoster()) import('../../lib/map/StoryMap.svelte').catch(() => undefined);
const { storyUrl, ...page } = readPageData<Omit<StoryPageProps, 'story'> & { storyUrl: string }>();
const response = await fetch(storyUrl);
if (!response.ok) throw new Error(`${storyUrl}: ${response.status}`);
const story = (await response.json()) as Story;
hydrate(StoryPage, { target: document.body, props: { story, ...page } });
