/**
 * The whole address of the site's root, with a slash at its end, from what `ITINERA_SITE` says; null where it says nothing.
 * Throws an Error for what no page can have as its address.
 */
export function siteAddress(said: string | undefined): string | null {
  if (!said) return null;
  const url = URL.canParse(said) ? new URL(said) : null;
  if (!url || !/^https?:$/.test(url.protocol) || url.search || url.hash) {
    throw new Error(
      `ITINERA_SITE has to be the whole address of the site, as https://example.org/maps/, not "${said}".`,
    );
  }
  return url.href.endsWith('/') ? url.href : `${url.href}/`;
}
