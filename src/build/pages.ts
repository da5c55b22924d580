import type { OpeningFile } from '../lib/map/ground.ts';
import type { PosterFiles } from '../lib/poster/plate-library.svelte.ts';
import { plainText } from '../lib/story/inline.ts';
import type { Story } from '../lib/story/model.ts';
import type { Credit } from '../pages/credit.ts';
import { CARD, cardPath } from './card/card-size.ts';
import { htmlDocument, type DocumentParts } from './document.ts';
import { firstFonts } from './first-fonts.ts';
import { storyJsonLd } from './json-ld.ts';
import { oEmbedPath } from './sharing-files.ts';
import { withPlate, type StoryPosters } from './poster/story-posters.ts';
import { withoutMarkers } from './written-parts.ts';

/** The server's renderer, as `src/pages/render.ts` exports it. */
export type Renderer = typeof import('../pages/render.ts');

/** Addresses of what a kind of page loads, relative to the site's root. */
export interface PageAssets {
  readonly scripts: readonly string[];
  readonly preloads: readonly string[];
  /** The scripts that these ask for once they run: the live map. */
  readonly later: readonly string[];
  readonly styles: readonly string[];
}

/** What all pages of a site share. */
export interface Site {
  readonly renderer: Renderer;
  readonly credits: readonly Credit[];
  readonly assets: { readonly story: PageAssets; readonly index: PageAssets };
  /** Address of the site with a slash at its end, when it is known: search engines and social cards want it whole. */
  readonly address: string | null;
  /** File name of a story's data within its folder. */
  readonly dataFile: (story: Story) => string;
  readonly hasPolicy: boolean;
  /** The style sheets of a kind of page for a page at this root, to stand in its head; null where scripts bring them. */
  readonly inlineStyle: (assets: PageAssets, root: string) => string | null;
  /** What a story's posters are drawn on. */
  readonly posters: (story: Story) => StoryPosters;
  /** The file of a story's first ground within its folder; null where there is none. */
  readonly openingGround: (story: Story) => OpeningFile | null;
  /** The files of a story's posters within its folder. */
  readonly posterFiles: (story: Story, language: string) => PosterFiles;
}

/** A page of the site: its file within `dist`, and its HTML. */
export interface Page {
  readonly path: string;
  readonly html: string;
}

/** The story in one of its languages. */
export async function storyPage(site: Site, story: Story, language: string): Promise<Page> {
  const isFirst = language === story.languages[0];
  const root = isFirst ? '../' : '../../';
  const folder = isFirst ? `${story.id}/` : `${story.id}/${language}/`;
  const hrefOf = (tag: string) => `${root}${story.id}/${tag === story.languages[0] ? '' : `${tag}/`}`;
  const languageHrefs = Object.fromEntries(story.languages.map((tag) => [tag, hrefOf(tag)]));
  const storyUrl = `${root}${story.id}/${site.dataFile(story)}`;
  const posters = site.posters(story);
  const { plates, names } = site.posterFiles(story, language);
  const within = (file: string) => `${root}${story.id}/${file}`;
  const opening = site.renderer.openingOf(story, language);
  const poster = {
    files: {
      plates: Object.fromEntries(Object.entries(plates).map(([chapter, file]) => [chapter, within(file)])),
      names: within(names),
    },
    first: await posters.first(language, opening.launchTimes),
  };
  const ground = site.openingGround(story);
  const openingGround = ground && { ...ground, url: within(ground.url) };
  const properties = { language, root, languageHrefs, credits: site.credits, opening, poster };
  const title = plainText(story.title[language]!);
  const { head, body } = site.renderer.renderStory({ story, ...properties });
  const { chapter } = poster.first;
  const addressOf = (file: string) => (site.address ? `${site.address}${story.id}/${file}` : within(file));
  const image = addressOf(cardPath(language));
  return {
    path: `${folder}index.html`,
    html: htmlDocument({
      ...commonParts(site, language, root, site.assets.story, folder),
      title,
      description: plainText(story.summary[language]!),
      alternates: story.languages.map((tag) => ({
        language: tag,
        openGraphLocale: site.renderer.messagesFor(tag).openGraphLocale,
        href: site.address ? new URL(hrefOf(tag), site.address + folder).href : hrefOf(tag),
      })),
      type: 'article',
      fonts: fontsOf(site, language, story.languages, true),
      preloads: [
        ...site.assets.story.preloads.map((href) => ({ href: root + href, as: 'script' as const })),
        { href: storyUrl, as: 'fetch' },
        ...site.assets.story.later.map((file) => ({ href: root + file, as: 'script' as const, isLater: true })),
      ],
      sharing: {
        image: { href: image, ...CARD, alt: site.renderer.messagesFor(language).cardOf(title) },
        oEmbed: site.address && addressOf(oEmbedPath(language)),
        jsonLd: storyJsonLd(story, { language, address: site.address && site.address + folder, image }),
      },
      data: { storyUrl, openingGround, ...properties },
      head,
      body: withPlate(withoutMarkers(body), chapter, await posters.plate(chapter)),
      inlineStyle: `${site.inlineStyle(site.assets.story, root) ?? ''}:root{--poster-ratio:${posters.firstRatio()}}`,
    }),
  };
}

/** What the list of stories needs of the site. */
export type ListSite = Pick<Site, 'renderer' | 'assets' | 'address' | 'hasPolicy' | 'inlineStyle'>;

/** The list of stories. Its interface is English; each story stands in it in its own first language. */
export function indexPage(
  site: ListSite,
  stories: readonly Pick<Story, 'id' | 'languages' | 'title' | 'summary'>[],
): Page {
  const language = 'en';
  const messages = site.renderer.messagesFor(language);
  const properties = {
    language,
    stories: stories.map((story) => {
      const first = story.languages[0]!;
      return {
        id: story.id,
        language: first,
        title: story.title[first]!,
        summary: story.summary[first]!,
        languages: story.languages.map((tag) => ({ tag, href: `${story.id}/${tag === first ? '' : `${tag}/`}` })),
      };
    }),
  };
  const { head, body } = site.renderer.renderIndex(properties);
  return {
    path: 'index.html',
    html: htmlDocument({
      ...commonParts(site, language, './', site.assets.index, ''),
      title: `Itinera: ${messages.storiesTitle}`,
      description: messages.tagline,
      alternates: [],
      type: 'website',
      fonts: fontsOf(
        site,
        language,
        stories.flatMap(({ languages }) => languages),
        false,
      ),
      preloads: [],
      sharing: null,
      data: properties,
      head,
      body,
      inlineStyle: site.inlineStyle(site.assets.index, './'),
    }),
  };
}

function fontsOf({ renderer }: ListSite, language: string, languages: readonly string[], hasMap: boolean): string[] {
  const nameOf = (tag: string) => renderer.messagesFor(tag).languageName;
  return firstFonts(nameOf(language), languages.map(nameOf), hasMap);
}

function commonParts(site: ListSite, language: string, root: string, assets: PageAssets, folder: string) {
  const { direction, openGraphLocale } = site.renderer.messagesFor(language);
  return {
    language,
    direction,
    openGraphLocale,
    root,
    canonical: site.address === null ? null : site.address + folder,
    scripts: assets.scripts.map((src) => root + src),
    hasPolicy: site.hasPolicy,
  } satisfies Partial<DocumentParts>;
}
