import type { Player } from './player.svelte.ts';

/** Lets the player show stills while the reader's system asks for less motion, until the returned function is called. */
export function followMotionPreference(player: Player): () => void {
  const query = matchMedia('(prefers-reduced-motion: reduce)');
  const onChange = () => (player.prefersStills = query.matches);
  onChange();
  query.addEventListener('change', onChange);
  return () => query.removeEventListener('change', onChange);
}
