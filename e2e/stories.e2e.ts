import { expect, test } from './support/test.ts';

test('the list of stories leads to the story, and the story back to the list', async ({ page }) => {
  await page.goto('./');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Stories');
  await page.getByRole('link', { name: 'Il treno di Kim e i due missili' }).click();
  await expect(page).toHaveURL(/\/kim-vostochny\/$/);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Il treno di Kim e i due missili');
  await page.getByRole('link', { name: /^Itinera/ }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Stories');
});

test('the list of stories offers the story in each of its languages', async ({ page }) => {
  await page.goto('./');
  const story = page.getByRole('listitem').filter({ hasText: 'Il treno di Kim' });
  await expect(story.getByRole('link', { name: 'Italiano' })).toHaveAttribute('href', 'kim-vostochny/');
  await story.getByRole('link', { name: 'English' }).click();
  await expect(page).toHaveURL(/\/kim-vostochny\/en\/$/);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Kim’s train and the two missiles');
});

for (const [address, title, description, language] of [
  ['./', /^Itinera/, /maps that can be trusted/, 'en'],
  ['kim-vostochny/', /^Il treno di Kim e i due missili/, /^Settembre 2023: Kim Jong-un lascia/, 'it'],
  ['kim-vostochny/en/', /^Kim’s train and the two missiles/, /^September 2023: Kim Jong-un leaves/, 'en'],
] as const) {
  test(`the page ${address} tells search engines and social networks what it is`, async ({ page, request }) => {
    await page.goto(address);
    await expect(page).toHaveTitle(title);
    const content = (name: string) => page.locator(`head meta[name="${name}"], head meta[property="${name}"]`);
    await expect(content('description')).toHaveAttribute('content', description);
    await expect(content('og:title')).toHaveAttribute('content', title);
    await expect(content('og:description')).toHaveAttribute('content', description);
    await expect(content('og:type')).toHaveAttribute('content', /website|article/);
    await expect(page.locator('html')).toHaveAttribute('lang', language);
    const icon = await page.locator('head link[rel="icon"]').getAttribute('href');
    const answer = await request.get(new URL(icon!, page.url()).href);
    expect(answer.status()).toBe(200);
    expect(answer.headers()['content-type']).toContain('image/svg+xml');
  });
}
