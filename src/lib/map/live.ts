export { default as StoryMapView } from './StoryMap.svelte';
export { ground } from './ground.ts';
