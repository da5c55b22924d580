import { hydrate } from 'svelte';
import '../styles/page.ts';
import type { Story } from '../lib/story/model.ts';
import { readPageData } from '../pages/page-data.ts';
import type { StoryPageProps } from '../pages/render.ts';
import AuthoringPage from './AuthoringPage.svelte';
import { Desk } from './desk.svelte.ts';
import { keepTold } from './live.ts';

const { storyUrl, ...page } = readPageData<Omit<StoryPageProps, 'story'> & { storyUrl: string }>();
const story = (await (await fetch(storyUrl)).json()) as Story;
const desk = new Desk(story.id, story);
hydrate(AuthoringPage, { target: document.body, props: { desk, page } });
if (import.meta.hot) keepTold(desk, import.meta.hot);
void desk.send({ kind: 'look' });
