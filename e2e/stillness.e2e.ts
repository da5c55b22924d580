import { mapIs, openStory } from './support/story-page.ts';
import { expect, test } from './support/test.ts';

const QUIET_SECONDS = 3;

declare global {
  interface Window {
    /** Calls that draw, counted from the start of the page. */
    drawCalls: number;
  }
}

test('nothing is drawn while the film stands still', async ({ page }) => {
  await page.addInitScript(() => {
    window.drawCalls = 0;
    for (const name of ['drawElements', 'drawArrays', 'drawElementsInstanced', 'drawArraysInstanced'] as const) {
      const draw = WebGL2RenderingContext.prototype[name] as (...values: unknown[]) => void;
      Object.assign(WebGL2RenderingContext.prototype, {
        [name](...values: unknown[]) {
          window.drawCalls++;
          return draw.apply(this, values);
        },
      });
    }
  });
  // The launch area pulses in this chapter when the film runs.
  await openStory(page, { t: 60 });
  const callsInQuiet = () =>
    page.evaluate(async (seconds) => {
      const before = window.drawCalls;
      await new Promise((resolve) => setTimeout(resolve, 1000 * seconds));
      return { before, during: window.drawCalls - before };
    }, QUIET_SECONDS);
  const opened = await callsInQuiet();
  expect(opened.before, 'calls that drew the map').toBeGreaterThan(10);
  expect(opened.during).toBe(0);

  await page.getByRole('button', { name: 'Play', exact: true }).click();
  await mapIs(page, 'moving');
  await page.getByRole('button', { name: 'Pause', exact: true }).click();
  await mapIs(page, 'live');
  const paused = await callsInQuiet();
  expect(paused.before).toBeGreaterThan(opened.before);
  expect(paused.during).toBe(0);
});
