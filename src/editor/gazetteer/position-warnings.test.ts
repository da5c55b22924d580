import { describe, expect, it } from 'vitest';
import { folderFiles, vostochnyStory } from '../../lib/story/testing/read-story.ts';
import { storyWarnings } from '../check/story-warnings.ts';
import { smallGazetteer } from '../import/testing/small-gazetteer.ts';
import { farPlaces, type StatedPlace } from './position-warnings.ts';
import { openGazetteer } from './open-gazetteer.ts';

const milan: StatedPlace = { names: ['Milano'], kind: 'city', position: [9.19, 45.46], precisionKm: 5 };
const far = (changes: Partial<StatedPlace>) => farPlaces([{ ...milan, ...changes }], smallGazetteer())[0] ?? null;

describe('a stated position', () => {
  it('is warned of when it lies far from the town of its name, with the distance', () => {
    const found = far({ position: [9.19, 44.46] })!;
    expect(found.place.name).toBe('Milan');
    // One degree of latitude is 111.2 km on a sphere of the Earth's mean radius.
    expect(found.km).toBeCloseTo(111.7, 0);
  });

  it('is not warned of within its own precision, nor a station outside of its town', () => {
    expect(far({ position: [9.19, 45.06], precisionKm: 15 })).toBeNull();
    expect(far({ position: [9.19, 45.06] })).not.toBeNull();
    expect(far({ position: [9.19, 45.06], kind: 'station' })).toBeNull();
  });

  it('is held against the nearest of the towns that share a name', () => {
    const names = ['Melbourne'];
    expect(far({ names, position: [144.96, -37.8] })).toBeNull();
    expect(far({ names, position: [-80.6, 28.1] })).toBeNull();
    expect(far({ names, position: [0, 0] })!.place.id).toBe(4163971);
  });

  it('is nothing to compare for a sea, a country, and what no gazetteer has', () => {
    expect(far({ kind: 'sea', position: [0, 0] })).toBeNull();
    expect(far({ kind: 'country', position: [0, 0] })).toBeNull();
    expect(far({ names: ['Tumangang'], position: [0, 0] })).toBeNull();
  });
});

describe('the story of Vostochny', () => {
  it('has nothing to warn of, and is told when Vladivostok is put in the sea', async () => {
    const gazetteer = await openGazetteer();
    const files = folderFiles('kim-vostochny');
    const story = vostochnyStory();
    expect(await storyWarnings(story, files, gazetteer)).toEqual([]);
    const moved = { ...story.places.vladivostok!, position: [133, 42] as const };
    const warnings = await storyWarnings(
      { ...story, places: { ...story.places, vladivostok: moved } },
      files,
      gazetteer,
    );
    expect(warnings).toMatchObject([{ file: 'kim-vostochny/places.geojson', path: 'vladivostok' }]);
    expect(warnings[0]!.found).toMatch(/^one 15\d km away$/);
  }, 30_000);
});
