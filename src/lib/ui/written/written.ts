import type { Component, Snippet } from 'svelte';
import WrittenClient from './WrittenClient.svelte';
import WrittenServer from './WrittenServer.svelte';

/** What both forms of `Written` take. */
export interface WrittenProps {
  /** What is written into the page; rendered on the server, and in the browser once `when` is false. */
  children: Snippet;
  /** Whether what stands in the page is still right. */
  when?: boolean;
}

/**
 * A part of a served page that the browser leaves as it is: rendered once on the server, not hydrated, which saves the
 * time that a slow processor would need to find out that nothing has changed. Once `when` is false it is made anew; made
 * anew before, it would be empty.
 */
export const Written = (import.meta.env.SSR ? WrittenServer : WrittenClient) as Component<WrittenProps>;
