/* All of the live map, which comes after the page itself. */
export { default as StoryMapView } from './StoryMap.svelte';
