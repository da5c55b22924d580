import type { Page } from '@playwright/test';
import { contrastInside, type Part } from './support/contrast.ts';
import { decodePng } from './support/png.ts';
import { CHAPTERS } from './support/story-facts.ts';
import { mapBox, mapIs, storyAddress, timeline } from './support/story-page.ts';
import { expect, test } from './support/test.ts';

/** Letters are thinner than a pixel of a common screen: their colour is seen on a fine one. */
const SCALE = 3;

/** Chapters with every kind of line: travelled and ahead, inferred, and the launches. */
const SHOWN: readonly string[] = ['khasan', 'north', 'missiles'];

test.use({ viewport: { width: 1280, height: 800 }, deviceScaleFactor: SCALE });

interface Drawn extends Part {
  readonly what: string;
}

/** Where the drawn map, which has the colours of the live one, has its names, and its lines in pieces; in CSS pixels. */
function drawn(page: Page): Promise<{ names: Drawn[]; marks: Drawn[] }> {
  return page.evaluate(() => {
    const map = document.querySelector('section svg[role=img]')!;
    const isSeen = ({ x, y, width, height }: DOMRect) =>
      [
        [x, y],
        [x + width, y],
        [x, y + height],
        [x + width, y + height],
        [x + width / 2, y + height / 2],
      ].every(([across, down]) => map.contains(document.elementFromPoint(across!, down!)) || isGround(across!, down!));
    // What lies over the map belongs to the page; the map's own ground is what is under a point otherwise.
    const stage = map.closest('section')!;
    const isGround = (x: number, y: number) => {
      const found = document.elementFromPoint(x, y);
      return found !== null && stage.contains(found) && found.contains(map);
    };
    const part = (what: string, { x, y, width, height }: DOMRect) => ({ what, x, y, width, height });
    const names = [...map.querySelectorAll('text')]
      .map((text) => ({ text, box: text.getBoundingClientRect() }))
      .filter(({ box }) => box.width > 0 && isSeen(box))
      .map(({ text, box }) => part(text.textContent, box));
    const lines = [
      ...map.querySelectorAll<SVGPathElement>('path[vector-effect][stroke*="--journey"], path[stroke*="--launch"]'),
    ];
    const marks = lines.flatMap((line, i) => {
      const length = line.getTotalLength();
      const toScreen = line.getScreenCTM()!;
      return Array.from({ length: 24 }, (_, k) => line.getPointAtLength((length * (k + 0.5)) / 24))
        .map((point) => point.matrixTransform(toScreen))
        .map(({ x, y }) => new DOMRect(x - 14, y - 14, 28, 28))
        .filter(isSeen)
        .map((box) => part(`line ${i}, ${line.getAttribute('stroke')} ${line.getAttribute('stroke-opacity')}`, box));
    });
    return { names, marks };
  });
}

/** The drawn map and its picture, once both are of the same moment. */
async function pictured(page: Page, clip: Part) {
  for (;;) {
    const { names, marks } = await drawn(page);
    const picture = decodePng(await page.screenshot({ clip }));
    if (JSON.stringify(await drawn(page)) === JSON.stringify({ names, marks })) return { names, marks, picture };
  }
}

for (const theme of ['light', 'dark'] as const) {
  test(`names stand out 7 to 1 from the map, lines 3 to 1, on the screen (${theme})`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: theme });
    await page.goto(storyAddress({ map: 'poster' }));
    await mapIs(page, 'unavailable');
    await page.evaluate(() => document.fonts.ready);
    const clip = await mapBox(page);
    for (const { id, settled } of CHAPTERS.filter(({ id }) => SHOWN.includes(id))) {
      await timeline(page).fill(String(settled));
      const { names, marks, picture } = await pictured(page, clip);
      const weak = (parts: readonly Drawn[], least: number) =>
        parts.flatMap(({ what, x, y, width, height }) => {
          const place = {
            x: SCALE * (x - clip.x),
            y: SCALE * (y - clip.y),
            width: SCALE * width,
            height: SCALE * height,
          };
          const ratio = contrastInside(picture, place);
          return ratio < least ? [`${what}: ${ratio.toFixed(2)}`] : [];
        });
      expect(names.length, id).toBeGreaterThan(3);
      expect.soft(weak(names, 7), `names in ${id}`).toEqual([]);
      expect.soft(weak(marks, 3), `lines in ${id}`).toEqual([]);
    }
  });
}
