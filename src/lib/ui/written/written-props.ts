import type { Snippet } from 'svelte';

/** What both forms of `Written` take. */
export interface WrittenProps {
  /** What is written into the page; rendered on the server only. */
  children: Snippet;
}
