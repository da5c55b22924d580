import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Manifest } from 'vite';
import type { PageAssets } from './pages.ts';

/** What the two kinds of pages load, and the style sheets of both by their file. */
export interface SiteAssets {
  readonly assets: { readonly story: PageAssets; readonly index: PageAssets };
  readonly styles: ReadonlyMap<string, string>;
}

/** Reads what Vite has built for the pages, by its manifest. */
export async function readSiteAssets(outDir: string, manifest: Manifest): Promise<SiteAssets> {
  const assets = {
    story: assetsOf(manifest, 'src/pages/story/client.ts'),
    index: assetsOf(manifest, 'src/pages/index/client.ts'),
  };
  const styles = new Map<string, string>();
  for (const file of [...assets.story.styles, ...assets.index.styles]) {
    styles.set(file, await readFile(join(outDir, file), 'utf8'));
  }
  return { assets, styles };
}

/** Style sheets of the assets folder for the head of a page: their files lie where the page's root says. */
export function rebasedStyles(styles: ReadonlyMap<string, string>, files: readonly string[], root: string): string {
  return files.map((file) => styles.get(file)!.trim().replaceAll('url(../', `url(${root}`)).join('');
}

/** The entry's script, everything that it imports at once or later, and the style sheets of what comes at once. */
function assetsOf(manifest: Manifest, entry: string): PageAssets {
  const seen = new Set<string>();
  const visit = (key: string): void => {
    if (seen.has(key)) return;
    seen.add(key);
    manifest[key]?.imports?.forEach(visit);
  };
  visit(entry);
  const chunks = [...seen].map((key) => manifest[key]!);
  return {
    scripts: [manifest[entry]!.file],
    preloads: chunks.slice(1).map(({ file }) => file),
    later: (manifest[entry]!.dynamicImports ?? []).map((key) => manifest[key]!.file),
    styles: [...new Set(chunks.flatMap(({ css }) => css ?? []))],
  };
}
