import { mapRegion, openStory, scrubTo } from './support/story-page.ts';
import { expect, test } from './support/test.ts';
import { WORDS } from './support/words.ts';

// What is on the map at a film second, each by words that its explanation cannot do without.
const MARKS = [
  {
    second: 20,
    en: [/travelled.*as reported/i, /ahead/, /train/, /can have been/, /place of the story/i, /how precisely/i],
    it: [/percorso.*riferito/i, /ancora da fare/, /treno/, /poteva trovarsi/, /luogo della storia/i, /precisione/],
  },
  { second: 40, en: [/nobody is said to have arrived/], it: [/di nessuno si dice che sia arrivato/] },
  { second: 50, en: [/travelled.*inferred/i], it: [/percorso.*dedotto/i] },
  { second: 60, en: [/area of the launches/i, /no point of impact/], it: [/area dei lanci/i, /punto d’impatto/] },
  { second: 82, en: [/extent of a site/], it: [/estensione approssimativa/i] },
] as const;

// What is on the map depends on how much of the world it shows.
test.use({ viewport: { width: 1280, height: 800 } });

for (const language of ['en', 'it'] as const) {
  test(`a legend explains the marks that are on the map (${language})`, async ({ page }) => {
    await openStory(page, { language, map: 'poster' });
    const legend = mapRegion(page, language).getByRole('group').filter({ hasText: WORDS[language].legend });
    await legend.getByText(WORDS[language].legend, { exact: true }).click();
    for (const { second, [language]: marks } of MARKS) {
      await scrubTo(page, second, language);
      for (const mark of marks) await expect(legend.getByRole('listitem').filter({ hasText: mark })).toHaveCount(1);
    }
  });
}

test('whoever made the data of the map is named in sight', async ({ page }) => {
  await openStory(page, { map: 'poster' });
  await expect(mapRegion(page).getByText(/GeoNames/)).toBeInViewport();
  await expect(mapRegion(page).getByText(/GSHHG/)).toBeInViewport();
  const credits = page.getByRole('contentinfo');
  await credits.scrollIntoViewIfNeeded();
  for (const name of [/Natural Earth/, /GSHHG/, /GeoNames/]) {
    await expect(credits.getByText(name).first()).toBeVisible();
  }
});
