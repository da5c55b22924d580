import { plainText } from '../lib/story/inline.ts';
import { isoDay } from '../lib/story/iso-time.ts';
import type { Story } from '../lib/story/model.ts';
import { cardPath } from './card/card-size.ts';
import { oEmbed } from './oembed.ts';
import { robots, sitemap, type SitemapPage } from './sitemap.ts';

/** A file by its path. */
export interface TextFile {
  readonly path: string;
  readonly text: string;
}

/** Where a story's answer to sites that embed it lies within the story's folder. */
export function oEmbedPath(language: string): string {
  return `oembed.${language}.json`;
}

/** The sitemap and `robots.txt`. They speak in absolute addresses: a site whose address is not known has none. */
export function siteFiles(
  stories: readonly Pick<Story, 'id' | 'languages' | 'updated'>[],
  siteAddress: string | null,
): TextFile[] {
  if (siteAddress === null) return [];
  const pages: SitemapPage[] = [{ address: siteAddress, lastChanged: null, alternates: [] }];
  for (const story of stories) {
    const alternates = addressesOf(story, siteAddress);
    for (const { address } of alternates) pages.push({ address, lastChanged: isoDay(story.updated), alternates });
  }
  return [
    { path: 'sitemap.xml', text: sitemap(pages) },
    { path: 'robots.txt', text: robots(siteAddress) },
  ];
}

/** The oEmbed answers of a story by their path within its folder; none where the site's address is not known. */
export function embeddingFiles(
  story: Pick<Story, 'id' | 'languages' | 'title'>,
  siteAddress: string | null,
): TextFile[] {
  if (siteAddress === null) return [];
  return addressesOf(story, siteAddress).map(({ language, address }) => {
    const image = `${siteAddress}${story.id}/${cardPath(language)}`;
    const answer = oEmbed({ title: plainText(story.title[language]!), address, siteAddress, image });
    return { path: oEmbedPath(language), text: JSON.stringify(answer) };
  });
}

function addressesOf({ id, languages }: Pick<Story, 'id' | 'languages'>, siteAddress: string) {
  return languages.map((language) => ({
    language,
    address: `${siteAddress}${id}/${language === languages[0] ? '' : `${language}/`}`,
  }));
}
