import { mount } from 'svelte';
import '../pages/index/client.ts';
import { Desk } from './desk.svelte.ts';
import { keepTold } from './live.ts';
import ProblemOverlay from './ProblemOverlay.svelte';

const desk = new Desk(null, null);
mount(ProblemOverlay, { target: document.body, props: { desk } });
if (import.meta.hot) keepTold(desk, import.meta.hot);
