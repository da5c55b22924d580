import { openStory } from './support/story-page.ts';
import { expect, test } from './support/test.ts';

/** Ways in which a text that came into the page could become code, each with what the browser calls it. */
const WAYS: readonly (readonly [way: string, attempt: () => void])[] = [
  ['as HTML', () => (document.createElement('div').innerHTML = '<img src="x">')],
  ['as HTML beside an element', () => document.body.insertAdjacentHTML('beforeend', '<b>x</b>')],
  ['as a parsed document', () => void new DOMParser().parseFromString('<b>x</b>', 'text/html')],
  ['as a document in a frame', () => (document.createElement('iframe').srcdoc = '<b>x</b>')],
  ['as the code of a timer', () => void setTimeout('1')],
  ['as the text of a script', () => (document.createElement('script').text = '1')],
  ['as the address of a script', () => (document.createElement('script').src = 'assets/other.js')],
  ['as the address of a worker', () => void new Worker('assets/other.js')],
  ['through a policy of its own', () => policies().createPolicy('mine', {})],
  ['through a second policy of Svelte’s name', () => policies().createPolicy('svelte-trusted-html', {})],
];

declare const trustedTypes: { createPolicy(name: string, rules: object): object };
const policies = () => trustedTypes;

test('a text that somebody brought into the page never becomes code, and the map has its worker', async ({
  page,
  problems,
}) => {
  await openStory(page);
  await expect(page.locator('html')).toHaveAttribute('data-map', 'live');
  expect(page.workers()).not.toEqual([]);
  problems.check();

  problems.expect(/policy violation|Content Security Policy|Trusted/);
  for (const [way, attempt] of WAYS) {
    const source = attempt.toString().replaceAll('policies()', 'trustedTypes');
    const outcome = await page.evaluate(`try { (${source})(); 'done' } catch (error) { error.constructor.name }`);
    expect.soft(outcome, way).toBe('TypeError');
  }
});
