import { readFile, writeFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { accessibleText, lettersOf } from './support/accessible-text.ts';
import { factsOfStory } from './support/facts-of-story.ts';
import { isUpdate } from './support/picture-check.ts';
import { ScreenReader } from './support/screen-reader.ts';
import { CHAPTERS, PLACES } from './support/story-facts.ts';
import { mapIs, placeButton, storyAddress } from './support/story-page.ts';
import { expect, test } from './support/test.ts';
import { WORDS, type Language } from './support/words.ts';

const KHASAN = PLACES[2];

/** What is announced of the second chapter, and of a place that is known to half a kilometre. */
const ANNOUNCED: Readonly<Record<Language, { second: string; khasan: string }>> = {
  it: { second: 'Capitolo 2 di 11: Domenica, il treno blindato', khasan: 'Khasan. Posizione entro 0,5 km.' },
  en: { second: 'Chapter 2 of 11: Sunday, the armoured train', khasan: 'Khasan. Position within 0.5 km.' },
  ko: { second: '11장 중 2장: 일요일, 방탄 열차', khasan: '하산. 위치 오차 0.5km 이내.' },
  ru: { second: 'Глава 2 из 11: Воскресенье, бронепоезд', khasan: 'Хасан. Положение с точностью до 0,5 км.' },
};

async function openDrawn(page: Page, language: Language): Promise<void> {
  await page.goto(storyAddress({ language, map: 'poster' }));
  await mapIs(page, 'unavailable');
}

for (const language of Object.keys(WORDS) as Language[]) {
  test(`every fact of the story file is in the accessibility tree without the map (${language})`, async ({ page }) => {
    await openDrawn(page, language);
    await page.evaluate(() => document.querySelectorAll('canvas, svg').forEach((picture) => picture.remove()));
    for (const summary of await page.locator('article summary').all()) await summary.click();
    let text = await accessibleText(page);
    for (const place of PLACES) {
      await placeButton(page, place[language], language).click();
      await expect(page.getByRole('dialog', { name: place[language], exact: true })).toBeVisible();
      text += await accessibleText(page);
    }
    const facts = await factsOfStory(language);
    expect(facts.length).toBeGreaterThan(300);
    expect(facts.filter(({ said }) => !text.includes(lettersOf(said)))).toEqual([]);
  });

  test(`a screen reader tells the story as it did (${language})`, async ({ page }, info) => {
    await openDrawn(page, language);
    const reader = await ScreenReader.start(page);
    const { next } = WORDS[language];
    const told: string[] = [];
    const keep = async (what: string) => told.push(`# ${what}`, ...(await reader.said()), '');

    await reader.readUntil(`heading, ${CHAPTERS[0][language]}`);
    await keep('From the top of the page, past the map, to the first chapter');
    // Its claims are in a closed group, which the virtual reader does not know to be hidden.
    await reader.readUntil('group');
    await keep('The first chapter, up to its claims');
    await reader.headings(CHAPTERS.length + 8);
    await keep('From heading to heading');
    await page.getByRole('button', { name: next, exact: true }).focus();
    await reader.pressAndHear(ANNOUNCED[language].second);
    await keep('The next chapter, by its button');
    await placeButton(page, KHASAN[language], language).focus();
    await reader.pressAndHear(ANNOUNCED[language].khasan);
    await reader.read(16);
    await page.keyboard.press('Escape');
    await expect(placeButton(page, KHASAN[language], language)).toBeFocused();
    await keep('A place is opened, read and closed');

    const transcript = told.join('\n');
    const golden = new URL(`transcripts/${language}.txt`, import.meta.url);
    if (isUpdate(info)) await writeFile(golden, transcript);
    else expect(transcript).toBe(await readFile(golden, 'utf8'));
  });
}
