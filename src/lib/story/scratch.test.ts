import { expect, it } from 'vitest';
import { smallStory, vostochnyStory } from './testing/read-story.ts';
import { distanceKm } from '../geo/sphere.ts';
import { smallFiles, SMALL_STORY } from './testing/small-story.ts';
import { parseStory } from './parse.ts';
import { formatProblem } from './problem.ts';
const show = (c: any) => {
  try {
    const r = parseStory('small', smallFiles(c));
    console.log(r.ok ? 'OK' : r.problems.map(formatProblem).join('\n'));
  } catch (e) {
    console.log('THROWS', e);
  }
};
it('x', () => {
  expect(smallStory().chapters.length).toBe(2);
  const s = vostochnyStory();
  for (const j of Object.values(s.journeys))
    j.legs.forEach((l, i) =>
      console.log(
        i,
        distanceKm(l.line[0]!, s.places[j.stops[i]!.place]!.position),
        distanceKm(l.line.at(-1)!, s.places[j.stops[i + 1]!.place]!.position),
      ),
    );
  show({
    story: SMALL_STORY.replace('status: inferred', 'status: rumoured')
      .replace('vehicle: car', 'vehicel: car\n    foo: 3')
      .replace('title: { it: La via, en: The way }', 'title: { it: La via }')
      .replace('by: anna', 'by: ana'),
  });
  show({ story: SMALL_STORY.replace('title: { it: Il carro, en: The cart }\n', '').replace('by: anna', 'by: ana') });
  show({ story: SMALL_STORY.replace('speaker: anna\n', 'nothing: a\n').replace('by: anna', 'by: ana') });
  show({
    story: SMALL_STORY.replace(
      'camera: { frame: [road], marginKm: 20 }',
      'camera: { frame: [road], follow: cart }',
    ).replace('by: anna', 'by: ana'),
  });
  show({ story: SMALL_STORY.replace('claims: [cart-leaves]', 'claims: []') });
  show({
    story: SMALL_STORY.replace('kind: city', 'kind: [3]')
      .replace('paragraph: 1', 'paragraph: one')
      .replace('precisionKm: 3', 'precisionKm: -3')
      .replace('seconds: 10', 'seconds: long')
      .replace('languages: [it, en]', 'languages: it'),
  });
  show({ story: SMALL_STORY.replace('cart-leaves:', 'Cart_Leaves:') });
  show({ story: '' });
  show({ story: 'a: [' });
  show({ story: '[1,2]' });
  show({ story: '['.repeat(20000) });
  show({ map: '['.repeat(20000) });
  show({ map: '['.repeat(20000) + ']'.repeat(20000) });
  show({
    map: JSON.stringify({
      type: 'FeatureCollection',
      features: [
        { type: 'Feature', id: 'alba', geometry: { type: 'Point', coordinates: [{ toString: 1, valueOf: 1 }, 2] } },
      ],
    }),
  });
  show({ story: '__proto__: { polluted: 1 }\n' + SMALL_STORY });
  show({ story: SMALL_STORY.replace('people:\n', 'people:\n  __proto__: { kind: person }\n') });
  show({ story: SMALL_STORY.replaceAll('cart-leaves', 'name') });
  show({ story: SMALL_STORY.replaceAll('anna-farewell', 'constructor') });
});
