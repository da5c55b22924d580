import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { StoryWriter } from './story-writer.ts';

const STORY = fileURLToPath(new URL('../../../geo/kim-vostochny/', import.meta.url));
const NAMES = ['areas.geojson', 'lines.geojson', 'places.geojson', 'story.yaml'];

let root: string;
let writer: StoryWriter;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'itinera-writer-'));
  mkdirSync(join(root, 'kim'));
  for (const name of NAMES) cpSync(join(STORY, name), join(root, 'kim', name));
  writer = new StoryWriter(root);
});
afterEach(() => rmSync(root, { recursive: true }));

const read = (name: string) => readFileSync(join(root, 'kim', name), 'utf8');
const original = (name: string) => readFileSync(join(STORY, name), 'utf8');
const changedFiles = () => NAMES.filter((name) => read(name) !== original(name));
/** Pairs of an old and a new line, of two texts with as many lines. */
const changedLines = (name: string) => {
  const [before, after] = [original(name).split('\n'), read(name).split('\n')];
  expect(after).toHaveLength(before.length);
  return after.flatMap((line, i) => (line === before[i] ? [] : [[before[i]!.trim(), line.trim()]]));
};

describe('the authoring bar', { timeout: 60_000 }, () => {
  it('writes a camera into the one line of its chapter', async () => {
    const camera = { box: [130.2, 42.2, 131.1, 42.7] as [number, number, number, number] };
    const { written, refused } = await writer.edit('kim', { kind: 'set-camera', chapter: 'khasan', camera });
    expect([written, refused]).toEqual([['story.yaml: camera of khasan set'], []]);
    expect(changedFiles()).toEqual(['story.yaml']);
    expect(changedLines('story.yaml')).toEqual([
      ['camera: { frame: [khasan], marginKm: 25 }', 'camera: { box: [130.2, 42.2, 131.1, 42.7] }'],
    ]);
  });

  it('moves a place together with the ends of the lines that stop there, and says how far', async () => {
    // A hundredth of a degree of latitude is 1.11 km.
    const { written, refused } = await writer.edit('kim', {
      kind: 'move-place',
      place: 'khasan',
      to: [130.6453, 42.4381],
    });
    expect(refused).toEqual([]);
    expect(written).toEqual(['places.geojson: Khasan moved 1.1 km; lines.geojson: 2 joined vertices']);
    expect(changedFiles()).toEqual(['lines.geojson', 'places.geojson']);
    expect(changedLines('places.geojson')).toEqual([
      [
        '"geometry": { "type": "Point", "coordinates": [130.6453, 42.4281] }',
        expect.stringContaining('[130.6453, 42.4381]'),
      ],
    ]);
    expect(changedLines('lines.geojson')).toHaveLength(2);
  });

  it('moves a vertex of a line and leaves every other alone', async () => {
    const line = JSON.parse(original('lines.geojson')) as GeoJSON.FeatureCollection<GeoJSON.LineString>;
    const from = line.features[0]!.geometry.coordinates[5] as [number, number];
    const to = [from[0] + 0.01, from[1]] as [number, number];
    const { written } = await writer.edit('kim', { kind: 'move-vertex', from, to });
    expect(written[0]).toMatch(/^lines\.geojson: vertex of pyongyang-khasan moved \d+ m$/);
    expect(changedLines('lines.geojson')).toHaveLength(1);
  });

  it('refuses what would make the story invalid, with the problem, and writes nothing', async () => {
    // The line's end lies within half a kilometre of Khasan station: 0.1° away it does not.
    const lines = JSON.parse(original('lines.geojson')) as GeoJSON.FeatureCollection<GeoJSON.LineString>;
    const from = lines.features.find(({ id }) => id === 'pyongyang-khasan')!.geometry.coordinates.at(-1) as [
      number,
      number,
    ];
    const edit = { kind: 'move-vertex', from, to: [from[0] + 0.1, from[1]] as [number, number] } as const;
    const { written, refused } = await writer.edit('kim', edit);
    expect(written).toEqual([]);
    expect(refused.join('\n')).toMatch(/story\.yaml:\d+:\d+ journeys.*\n.*\n +\^\n.*within the precision of khasan/);
    expect(changedFiles()).toEqual([]);
  });

  it('takes edits back and does them again, byte for byte', async () => {
    await writer.edit('kim', { kind: 'move-place', place: 'seoul', to: [127, 37.5] });
    await writer.edit('kim', { kind: 'move-place', place: 'khasan', to: [130.65, 42.43] });
    const after = NAMES.map(read);
    expect((await writer.edit('kim', { kind: 'undo' })).undone).toHaveLength(1);
    await writer.edit('kim', { kind: 'undo' });
    expect(changedFiles()).toEqual([]);
    expect((await writer.edit('kim', { kind: 'undo' })).refused).toEqual(['There is nothing to undo.']);
    await writer.edit('kim', { kind: 'redo' });
    expect((await writer.edit('kim', { kind: 'redo' })).written).toHaveLength(2);
    expect(NAMES.map(read)).toEqual(after);
  });

  it('does not take back what somebody has edited since', async () => {
    await writer.edit('kim', { kind: 'move-place', place: 'seoul', to: [127, 37.5] });
    const edited = read('places.geojson').replace('39.0339', '39.0340');
    writeFileSync(join(root, 'kim', 'places.geojson'), edited);
    const { refused } = await writer.edit('kim', { kind: 'undo' });
    expect(refused).toEqual(['places.geojson has been changed since by another program: nothing was written.']);
    expect(read('places.geojson')).toBe(edited);
  });

  it('writes nothing outside of the story’s folder, and leaves no drafts behind', async () => {
    const outside = join(root, 'outside.geojson');
    cpSync(join(STORY, 'places.geojson'), outside);
    rmSync(join(root, 'kim', 'places.geojson'));
    symlinkSync(outside, join(root, 'kim', 'places.geojson'));
    await expect(writer.edit('kim', { kind: 'move-place', place: 'seoul', to: [127, 37.5] })).rejects.toThrow(
      /outside/,
    );
    expect(readFileSync(outside, 'utf8')).toBe(original('places.geojson'));
    expect(readdirSync(join(root, 'kim')).sort()).toEqual(NAMES);
    expect((await writer.edit('other', { kind: 'undo' })).refused).toEqual(['There is no story "other".']);
  });
});
