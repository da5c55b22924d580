/* All of the live map, which comes after the page itself. */
export { fetchGround } from './ground.ts';
export { default as StoryMapView } from './StoryMap.svelte';
