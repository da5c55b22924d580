import { mapIs, openStory, storyAddress, timeline } from './support/story-page.ts';
import { expect, test } from './support/test.ts';

// Written by hand: the language's own date, hour, plural and figure.
const WRITTEN = {
  it: {
    moment: 'Mercoledì 13 settembre 2023, 11:43, ora di Sunan (UTC+9)',
    claims: 'Come lo sappiamo? 12 affermazioni',
    rail: /^327\skm$/,
    instant: '12 settembre 2023',
    translated: null,
    marks: ['«', '»'],
    locale: 'it_IT',
  },
  en: {
    moment: 'Wednesday 13 September 2023, 11:43, Sunan time (UTC+9)',
    claims: 'How do we know? 12 claims',
    rail: /^327\skm$/,
    instant: '12 September 2023',
    translated: /Our translation\. In the source, in Italian:/,
    marks: ['“', '”'],
    locale: 'en_GB',
  },
  ko: {
    moment: '2023년 9월 13일 수요일, 11:43, 순안 현지 시각 (UTC+9)',
    claims: '어떻게 알 수 있나? 진술 12건',
    rail: /^327km$/,
    instant: '2023년 9월 12일',
    translated: /자체 번역\. 출처의 원문\(이탈리아어\):/,
    marks: ['“', '”'],
    locale: 'ko_KR',
  },
  ru: {
    moment: 'Среда, 13 сентября 2023 г., 11:43 по местному времени: Сунан (UTC+9)',
    claims: 'Откуда это известно? 12 утверждений',
    rail: /^327\sкм$/,
    instant: '12 сентября 2023 г.',
    translated: /Наш перевод\. В источнике, язык: итальянский:/,
    marks: ['«', '»'],
    locale: 'ru_RU',
  },
} as const;

for (const language of ['it', 'en', 'ko', 'ru'] as const) {
  const written = WRITTEN[language];

  test(`dates, figures, plural forms and quotations are those of the language (${language})`, async ({ page }) => {
    await openStory(page, { language, t: 55.7, map: 'poster' });
    await expect(timeline(page, language)).toHaveAttribute('aria-valuetext', written.moment);
    const article = page.getByRole('article');
    await expect(article.locator('section').first().locator('summary')).toHaveText(written.claims);
    await expect(page.getByRole('definition').filter({ hasText: written.rail })).toBeVisible();
    await expect(page.getByRole('table').getByText(written.instant, { exact: true }).first()).toBeVisible();

    const figure = page.getByRole('article').locator('figure').filter({ hasText: 'la nostra prima priorità' });
    const original = figure.locator('blockquote[lang="it"]');
    await expect(original).toHaveText('la nostra prima priorità');
    if (written.translated) {
      await expect(figure).toContainText(written.translated);
      await expect(figure.locator(`blockquote[lang="${language}"]`)).toHaveCount(1);
    } else {
      await expect(figure.locator('blockquote')).toHaveCount(1);
    }
    const first = figure.locator('blockquote p').first();
    const marks = await first.evaluate((p) =>
      [getComputedStyle(p, '::before'), getComputedStyle(p, '::after')].map(({ content }) => content),
    );
    expect(marks).toEqual(written.marks.map((mark) => `"${mark}"`));
  });

  test(`search engines and social networks find the other languages (${language})`, async ({ page, request }) => {
    await page.goto(storyAddress({ language, map: 'poster' }));
    const head = page.locator('head');
    for (const [tag, folder] of [
      ['it', ''],
      ['en', 'en/'],
      ['ko', 'ko/'],
      ['ru', 'ru/'],
      ['x-default', ''],
    ] as const) {
      const href = await head.locator(`link[rel="alternate"][hreflang="${tag}"]`).getAttribute('href');
      const address = new URL(href!, page.url());
      expect(address.pathname.endsWith(`/kim-vostochny/${folder}`), `${tag}: ${address.pathname}`).toBe(true);
      expect((await request.get(address.href)).status()).toBe(200);
    }
    await expect(head.locator('meta[property="og:locale"]')).toHaveAttribute('content', written.locale);
    const others = await head
      .locator('meta[property="og:locale:alternate"]')
      .evaluateAll((all) => all.map((meta) => meta.getAttribute('content')));
    const expected = Object.values(WRITTEN).map(({ locale }) => locale as string);
    expect(others.toSorted()).toEqual(expected.filter((locale) => locale !== written.locale).toSorted());
  });
}

test('four languages fit beside each other on a small phone', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  for (const language of ['ko', 'ru'] as const) {
    await page.goto(storyAddress({ language, map: 'poster' }));
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    const links = page.locator('header nav').getByRole('link');
    await expect(links).toHaveText(['Italiano', 'English', '한국어', 'Русский']);
  }
});

test('in Arabic the page runs from right to left: narration, timeline, keys and marks', async ({ page }) => {
  await page.goto('world-flight-1924/ar/?t=20&map=poster');
  await mapIs(page, 'unavailable');
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
  const map = (await page
    .locator('section')
    .and(page.getByRole('region', { name: 'خريطة القصة' }))
    .boundingBox())!;
  const narration = (await page.getByRole('article').boundingBox())!;
  expect(map.x + map.width).toBeLessThanOrEqual(narration.x);

  const slider = page.getByRole('slider', { name: 'الخط الزمني' });
  const second = async () => Number(await slider.inputValue());
  const box = (await slider.boundingBox())!;
  await slider.click({ position: { x: 4, y: box.height / 2 } });
  const late = await second();
  await slider.click({ position: { x: box.width - 4, y: box.height / 2 } });
  const early = await second();
  expect(early).toBeLessThan(5);
  expect(late).toBeGreaterThan(60);
  await slider.press('ArrowLeft');
  expect(await second()).toBeGreaterThan(early);
  await page.getByRole('heading', { level: 1 }).click();
  const before = await second();
  await page.keyboard.press('ArrowLeft');
  await expect.poll(second).toBeGreaterThan(before);

  const article = page.getByRole('article');
  await expect(article.locator('blockquote[lang="en"]').first()).toHaveCSS('direction', 'ltr');
  await expect(article.locator('blockquote[lang="ar"]').first()).toHaveCSS('direction', 'rtl');
  for (const width of [320, 390]) {
    await page.setViewportSize({ width, height: 800 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
  }
});
