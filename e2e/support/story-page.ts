import { expect, type Locator, type Page } from '@playwright/test';
import { WORDS, type Language } from './words.ts';

/** What a link to the story can say. */
export interface StoryLink {
  readonly language?: Language;
  /** Film seconds. */
  readonly t?: number;
  /** A chapter's id. */
  readonly chapter?: string;
  /** A place's id. */
  readonly place?: string;
  /** What the reader's system prefers. */
  readonly theme?: 'light' | 'dark';
  /** The map that is drawn in the page and needs no WebGL: there in a quarter of the time. */
  readonly map?: 'poster';
}

/** What `<html data-map>` can be. */
export type MapState = 'poster' | 'live' | 'moving' | 'unavailable';

const MAP_SECONDS = 40;

/** The address of the story, relative to the site's root. */
export function storyAddress({ language = 'en', t, chapter, place, map }: StoryLink = {}): string {
  const query = new URLSearchParams();
  if (t !== undefined) query.set('t', String(t));
  if (place !== undefined) query.set('place', place);
  if (map !== undefined) query.set('map', map);
  const search = query.size > 0 ? `?${query}` : '';
  return `kim-vostochny/${language === 'it' ? '' : `${language}/`}${search}${chapter ? `#${chapter}` : ''}`;
}

/** Opens the story, and waits until the map shows it or says that it never will. */
export async function openStory(page: Page, link: StoryLink = {}): Promise<void> {
  if (link.theme) await page.emulateMedia({ colorScheme: link.theme });
  // A link to another chapter of the page that is open would not load anything.
  if (link.chapter && page.url() !== 'about:blank') await page.goto('about:blank');
  await page.goto(storyAddress(link));
  await mapShows(page);
}

/** Waits until the map, live or drawn in the page, shows the moment. */
export async function mapShows(page: Page): Promise<void> {
  await expect(page.locator('html')).toHaveAttribute('data-map', /live|unavailable/, { timeout: 1000 * MAP_SECONDS });
}

/** Waits until the map says that it is in that state. */
export async function mapIs(page: Page, state: MapState): Promise<void> {
  await expect(page.locator('html')).toHaveAttribute('data-map', state, { timeout: 1000 * MAP_SECONDS });
}

/** The part of the page that holds the map. */
export function mapRegion(page: Page, language: Language = 'en'): Locator {
  return page.locator('section').and(page.getByRole('region', { name: WORDS[language].map }));
}

/** The slider of film seconds. */
export function timeline(page: Page, language: Language = 'en'): Locator {
  return page.getByRole('slider', { name: WORDS[language].timeline });
}

/** The film second that the slider stands at. */
export async function filmSeconds(page: Page, language: Language = 'en'): Promise<number> {
  return Number(await timeline(page, language).inputValue());
}

/** Moves the slider as a reader does, and waits for the map. */
export async function scrubTo(page: Page, seconds: number, language: Language = 'en'): Promise<void> {
  await timeline(page, language).fill(String(seconds));
  await mapShows(page);
}

/** The list of the story's places. */
export function placeButtons(page: Page, language: Language = 'en'): Locator {
  return page.getByRole('navigation', { name: WORDS[language].places }).getByRole('button');
}

/** The button of one place. */
export function placeButton(page: Page, name: string, language: Language = 'en'): Locator {
  return page.getByRole('navigation', { name: WORDS[language].places }).getByRole('button', { name, exact: true });
}

/** Where the map stands in the window, in CSS pixels. */
export async function mapBox(page: Page, language: Language = 'en') {
  const box = await mapRegion(page, language).boundingBox();
  expect(box, 'the map has a place on the page').not.toBeNull();
  return box!;
}

/** What the part of the window that holds the map looks like, as a PNG. */
export async function mapPicture(page: Page, language: Language = 'en'): Promise<Buffer> {
  return page.screenshot({ clip: await mapBox(page, language) });
}
