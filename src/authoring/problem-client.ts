import { hydrate } from 'svelte';
import '../styles/page.ts';
import { readPageData } from '../pages/page-data.ts';
import { Desk } from './desk.svelte.ts';
import { keepTold } from './live.ts';
import ProblemPage from './ProblemPage.svelte';
import type { StoryState } from './protocol.ts';

const { id, problems } = readPageData<StoryState>();
const desk = new Desk(id, null, problems);
hydrate(ProblemPage, { target: document.body, props: { desk } });
if (import.meta.hot) keepTold(desk, import.meta.hot, () => location.reload());
