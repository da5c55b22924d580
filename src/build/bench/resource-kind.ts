/** The kinds of files that a page is made of, in the order in which they are listed. */
export const RESOURCE_KINDS = ['html', 'css', 'js', 'worker', 'fonts', 'tiles', 'data', 'other'] as const;

export type ResourceKind = (typeof RESOURCE_KINDS)[number];

const KIND_OF_EXTENSION: Readonly<Record<string, ResourceKind>> = {
  html: 'html',
  css: 'css',
  js: 'js',
  mjs: 'js',
  woff2: 'fonts',
  pmtiles: 'tiles',
  tiles: 'tiles',
  json: 'data',
  geojson: 'data',
};

/**
 * The kind of a file by its path, and by what it was asked for: the `Sec-Fetch-Dest` header tells a worker's script
 * from the page's. https://www.w3.org/TR/fetch-metadata/#sec-fetch-dest-header
 */
export function kindOf(path: string, destination?: string | string[]): ResourceKind {
  if (path.endsWith('/')) return 'html';
  const kind = KIND_OF_EXTENSION[/\.(\w+)$/.exec(path)?.[1] ?? ''] ?? 'other';
  return kind === 'js' && destination === 'worker' ? 'worker' : kind;
}
