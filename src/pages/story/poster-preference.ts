const isAsked = () => new URLSearchParams(location.search).get('map') === 'poster';
const forcedColours = () => matchMedia('(forced-colors: active)');

/** Whether the reader would rather have the drawn map. */
export function prefersPoster(): boolean {
  return isAsked() || forcedColours().matches;
}

/**
 * Tells, now and whenever it changes, whether the reader would rather have the drawn map: colours are forced by the
 * system, which no canvas follows, or the address says `?map=poster`. Returns a function that stops it.
 */
export function followPosterPreference(tell: (isPreferred: boolean) => void): () => void {
  const forced = forcedColours();
  const update = () => tell(prefersPoster());
  update();
  forced.addEventListener('change', update);
  return () => forced.removeEventListener('change', update);
}
