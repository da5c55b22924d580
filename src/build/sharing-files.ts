import { isoDay } from '../lib/story/iso-time.ts';
import type { Story } from '../lib/story/model.ts';
import { cardPath } from './card/card-size.ts';
import { oEmbed } from './oembed.ts';
import { robots, sitemap, type SitemapPage } from './sitemap.ts';

/** Where a story's answer to sites that embed it lies within the story's folder. */
export function oEmbedPath(language: string): string {
  return `oembed.${language}.json`;
}

/**
 * The sitemap, `robots.txt` and the oEmbed answers of a site, by their path within it. All of them speak in absolute
 * addresses: a site whose address is not known has none.
 */
export function sharingFiles(stories: readonly Story[], siteAddress: string | null): { path: string; text: string }[] {
  if (siteAddress === null) return [];
  const addressOf = ({ id, languages }: Story, language: string) =>
    `${siteAddress}${id}/${language === languages[0] ? '' : `${language}/`}`;
  const pages: SitemapPage[] = [{ address: siteAddress, lastChanged: null, alternates: [] }];
  const files: { path: string; text: string }[] = [];
  for (const story of stories) {
    const alternates = story.languages.map((language) => ({ language, address: addressOf(story, language) }));
    for (const { language, address } of alternates) {
      pages.push({ address, lastChanged: isoDay(story.updated), alternates });
      const answer = oEmbed({
        title: story.title[language]!,
        address,
        siteAddress,
        image: `${siteAddress}${story.id}/${cardPath(language)}`,
      });
      files.push({ path: `${story.id}/${oEmbedPath(language)}`, text: JSON.stringify(answer) });
    }
  }
  return [{ path: 'sitemap.xml', text: sitemap(pages) }, { path: 'robots.txt', text: robots(siteAddress) }, ...files];
}
