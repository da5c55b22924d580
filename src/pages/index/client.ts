import { hydrate } from 'svelte';
import '../../styles/page.ts';
import { readPageData } from '../page-data.ts';
import type { IndexPageProps } from '../render.ts';
import IndexPage from './IndexPage.svelte';

hydrate(IndexPage, { target: document.body, props: readPageData<IndexPageProps>() });
