import distance from '@turf/distance';
import { describe, expect, it } from 'vitest';
import { run } from '../testing/recorded-io.ts';
import { temporaryFolder, writeSmallStory } from '../testing/story-copy.ts';

describe('story distances', async () => {
  const cwd = await temporaryFolder();
  await writeSmallStory(cwd, 'small', (text) =>
    text.replace(
      'status: inferred\n        claims',
      'status: inferred\n        publishedKm: { km: 171, claim: rocket }\n        claims',
    ),
  );

  it('sets the drawn, the straight and the published length of a leg side by side', async () => {
    const { status, out } = await run(['distances', 'small', '--language', 'en'], { cwd });
    expect(status).toBe(0);
    expect(out).toMatch(/^leg cart +Alba +Borgo +inferred +\d+\.\d +157\.\d +171 +rocket$/m);
  });

  it('measures on the sphere, as an independent library does', async () => {
    const { out } = await run(['distances', 'small', '--json'], { cwd });
    const [leg] = JSON.parse(out) as { drawnKm: number; straightKm: number; publishedKm: number }[];
    expect(leg!.straightKm).toBeCloseTo(distance([10, 45], [12, 45]), 3);
    // The road runs in Mercator straight lines, which here are some metres longer than great circles.
    const bent = distance([10, 45], [11, 45.2]) + distance([11, 45.2], [12, 45]);
    expect(leg!.drawnKm / bent).toBeCloseTo(1, 3);
    expect(leg).toMatchObject({ story: 'small', kind: 'leg', from: 'alba', to: 'borgo', publishedKm: 171 });
  });

  it('keeps its columns straight under Hangul names', async () => {
    await writeSmallStory(cwd, 'korean', (text) => text.replace('it: Alba, en: Alba', 'it: 평양직할시, en: Alba'));
    const { out } = await run(['distances', 'korean'], { cwd });
    const [head, , row] = out.split('\n').slice(2) as [string, string, string];
    // Each of the five syllables takes two cells, so what follows stands five characters farther left.
    expect(head.indexOf('status') - row.indexOf('inferred')).toBe(5);
  });

  it('refuses a language that the story does not have', async () => {
    const { status, error } = await run(['distances', 'small', '--language', 'fr'], { cwd });
    expect(status).toBe(2);
    expect(error).toContain('--language: expected one of it, en, found "fr"');
  });

  it('tells the problems of a broken story instead', async () => {
    await writeSmallStory(cwd, 'broken', (text) => text.replace('format: 1', 'format: 2'));
    const { status, out, error } = await run(['distances', 'broken'], { cwd });
    expect([status, out]).toEqual([1, '']);
    expect(error).toContain('broken/story.yaml:1:9');
  });
});

describe('story timeline', async () => {
  const cwd = await temporaryFolder();
  await writeSmallStory(cwd);

  it('lists the chapters with their film seconds and story time', async () => {
    const { status, out } = await run(['timeline', 'small', '--language', 'en'], { cwd });
    expect(status).toBe(0);
    expect(out).toMatch(/^small, 20 s$/m);
    expect(out).toMatch(/^ +0 +10 +way +The way +between 07:00 and 17:00, 1 May 2024 \(UTC\+2\)$/m);
    expect(out).toMatch(/^ +10 +20 +sky +The sky +between 10:00 and 10:20, 2 May 2024 \(UTC\+2\)$/m);
  });

  it('lists what happens by story time, with the film second of an exact time and the chapter that tells of it', async () => {
    const { out } = await run(['timeline', 'small', '--language', 'en'], { cwd });
    // 16:00 is nine tenths of the way from 07:00 to 17:00, which the first chapter shows in ten seconds.
    expect(out).toMatch(/^ +9 +arrival cart +Borgo +16:00, 1 May 2024 \(UTC\+2\) +way$/m);
    expect(out).toMatch(/^ +15 +launch flare +Alba +about 10:10, 2 May 2024 \(UTC\+2\) +sky$/m);
    expect(out).toMatch(/^ +event leaving +Alba +1 May 2024 +way$/m);
    expect(out.indexOf('event leaving')).toBeLessThan(out.indexOf('departure cart'));
    expect(out.indexOf('departure cart')).toBeLessThan(out.indexOf('arrival cart'));
  });

  it('gives both as data', async () => {
    const [story] = JSON.parse((await run(['timeline', 'small', '--json'], { cwd })).out);
    expect(story).toMatchObject({ story: 'small', seconds: 20 });
    expect(story.chapters[1]).toEqual({
      id: 'sky',
      start: 10,
      end: 20,
      from: '2024-05-02T08:00:00.000Z',
      to: '2024-05-02T08:20:00.000Z',
    });
    expect(story.happenings.at(-1)).toMatchObject({ id: 'flare', seconds: [15], chapters: ['sky'] });
  });
});
