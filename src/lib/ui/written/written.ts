import type { Component } from 'svelte';
import type { WrittenProps } from './written-props.ts';
import WrittenClient from './WrittenClient.svelte';
import WrittenServer from './WrittenServer.svelte';

/**
 * A part of a served page that the browser leaves as it is: rendered once on the server, not hydrated, which saves the
 * time that a slow processor would need to find out that nothing has changed. Only for what no script ever changes while
 * it is shown; made anew in the browser it would be empty.
 */
export const Written = (import.meta.env.SSR ? WrittenServer : WrittenClient) as Component<WrittenProps>;
