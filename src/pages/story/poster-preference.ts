/**
 * Tells, now and whenever it changes, whether the reader would rather have the drawn map: colours are forced by the
 * system, which no canvas follows, or the address says `?map=poster`. Returns a function that stops it.
 */
export function followPosterPreference(tell: (isPreferred: boolean) => void): () => void {
  const isAsked = new URLSearchParams(location.search).get('map') === 'poster';
  const forced = matchMedia('(forced-colors: active)');
  const update = () => tell(isAsked || forced.matches);
  update();
  forced.addEventListener('change', update);
  return () => forced.removeEventListener('change', update);
}
