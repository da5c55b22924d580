import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { windingLine } from '../../../build/bench/story/winding-line.ts';
import type { LngLat } from '../../geo/position.ts';
import { compileRoute } from '../../geo/route.ts';
import { frameAt } from '../../story/frame.ts';
import { vostochnyStory } from '../../story/testing/read-story.ts';
import { compileTimeline } from '../../story/timeline.ts';
import { marksOf } from '../../marks/marks-of.ts';
import type { Consist, Stroke } from '../../marks/mark.ts';
import { expectWithin } from '../../testing/tolerance.ts';
import type { TrackLevel } from '../../geo/track-level.ts';
import { TrackRoute } from '../../geo/track-route.ts';
import { carriagesOf } from '../../marks/consist-shape.ts';
import { markGeometry } from '../../marks/mark-geometry.ts';
import { STRIP_FLOATS, stripOf } from './strip.ts';
import { worldPixels } from './view.ts';

/** A line of 1001 positions along the equator, that swings 0.001° (about 111 m) to either side. */
const wavy = Array.from({ length: 1001 }, (_, i): LngLat => [i / 100, i % 2 === 0 ? 0 : 0.001]);
const track = new TrackRoute(compileRoute(wavy));

describe('a line that is drawn', () => {
  it.each([0, 4, 8, 12])('keeps its two ends at zoom %d, and its lengths grow', (zoom) => {
    const { points, lengths } = track.levelAt(zoom);
    // 10° are 1/36 of the world.
    expectWithin([...points[0]!, ...points.at(-1)!], [0.5, 0.5, 0.5 + 10 / 360, 0.5], 1e-12);
    expect(lengths[0]).toBe(0);
    expectWithin(lengths.at(-1)!, track.lengths.at(-1)!, 1e-15);
    for (const [i, length] of lengths.slice(1).entries()) expect(length).toBeGreaterThan(lengths[i]!);
  });

  it('loses the swing where that is smaller than a third of a pixel, and has it where it can be seen', () => {
    // 0.001° is 0.0015 pixels of a world of 512 at zoom 0, and 5.8 pixels at zoom 12.
    expect(track.levelAt(0).lengths).toHaveLength(2);
    expect(track.levelAt(12).lengths).toHaveLength(1001);
  });

  it('is made of pieces that follow each other without a gap, each with two vertices a point', () => {
    const level = track.levelAt(12);
    const { pieces, lengths } = level;
    expect(pieces.length).toBeGreaterThan(1);
    expect([pieces[0]!.from, pieces.at(-1)!.to]).toEqual([0, lengths.at(-1)]);
    for (const [i, piece] of pieces.slice(1).entries()) expect(piece.from).toBe(pieces[i]!.to);
    for (const piece of pieces) {
      const vertices = stripOf(piece, level);
      expect(vertices).toHaveLength((piece.last - piece.first + 1) * 2 * STRIP_FLOATS);
      expect([vertices[6], vertices[6 + STRIP_FLOATS]]).toEqual([-1, 1]);
      // Its own first point is where it begins.
      expectWithin([...vertices.slice(2, 4), vertices[7]!], [0, 0, 0], 0);
    }
  });

  it('is found by kilometres and by pixels alike', () => {
    for (const share of [0, 0.25, 0.5, 0.9, 1]) {
      const length = track.lengthAt(track.route.lengthKm * share);
      expectWithin(track.pointAtLength(length)[0], 0.5 + (share * 10) / 360, 1e-6);
    }
    expect(track.lengthAt(Infinity)).toBe(track.lengths.at(-1));
    expect(track.lengthAt(-1)).toBe(0);
  });
});

const zooms = fc.double({ min: 1, max: 11.5, noNaN: true });

describe('the head of a journey', () => {
  const timeline = compileTimeline(vostochnyStory());
  const tracks = new Map([...markGeometry(timeline).routes].map(([id, route]) => [id, new TrackRoute(route)]));

  it('is where the travelled line ends, within half a pixel, at every second and zoom', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: timeline.seconds, noNaN: true }), zooms, (seconds, zoom) => {
        const marks = marksOf(frameAt(timeline, seconds), timeline.story);
        const head = marks.find((mark): mark is Consist => mark.kind === 'consist')!;
        const line = marks.findLast(
          (mark): mark is Stroke => mark.kind === 'stroke' && mark.route === head.route && mark.casingPx > 0,
        );
        expect(distancePx(tracks.get(head.route)!, line?.toKm ?? 0, head, zoom)).toBeLessThan(0.5);
      }),
      { numRuns: 400 },
    );
  });

  it('is there on a line of 100,000 vertices as well, whose bends no zoom can show', () => {
    const winding = new TrackRoute(compileRoute(windingLine([126, 39.2], [134.8, 47.6], 100_000)));
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1, noNaN: true }), zooms, (share, zoom) => {
        const headKm = share * winding.route.lengthKm;
        expect(distancePx(winding, headKm, { ...CONSIST, headKm }, zoom)).toBeLessThan(0.5);
      }),
      { numRuns: 400 },
    );
  });

  it('is there where the line winds on one part of its way only, in bends that a low zoom does not show', () => {
    // Five degrees straight, then five with a swing of 0.02° every 0.01°: four times as long as it looks.
    const uneven = Array.from({ length: 1001 }, (_, i): LngLat => [i / 100, i > 500 && i % 2 === 1 ? 0.02 : 0]);
    const road = new TrackRoute(compileRoute(uneven));
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1, noNaN: true }), zooms, (share, zoom) => {
        const headKm = share * road.route.lengthKm;
        expect(distancePx(road, headKm, { ...CONSIST, headKm }, zoom)).toBeLessThan(0.5);
      }),
    );
  });

  it('has its carriages in line behind it where the track has only begun', () => {
    const carriages = carriagesOf({ ...CONSIST, headKm: 0 }, track, worldPixels({ zoom: 6 }));
    expectWithin(carriages.at(-1)!.front, [0.5, 0.5], 1e-12);
    for (const { front, rear } of carriages) {
      expect(rear[0]).toBeLessThan(front[0]);
      // Twelve pixels along a line that swings less than a pixel.
      expectWithin((front[0] - rear[0]) * worldPixels({ zoom: 6 }), 12, 0.5);
    }
  });
});

const CONSIST: Consist = {
  kind: 'consist',
  route: 'winding',
  headKm: 0,
  shape: 'carriage',
  carriages: 3,
  label: null,
  hollow: false,
  ink: 'journey',
  opacity: 1,
};

/** From the front of the first carriage to where the drawn line is cut, in CSS pixels. */
function distancePx(on: TrackRoute, toKm: number, consist: Consist, zoom: number): number {
  const pixels = worldPixels({ zoom });
  const level = on.levelAt(zoom);
  const [x, y] = pointOn(level, level.cutAt(on.lengthAt(toKm)));
  const { front } = carriagesOf(consist, on, pixels).at(-1)!;
  return Math.hypot(front[0] - x, front[1] - y) * pixels;
}

/** As the graphics card finds it: straight between the vertices of the level, by their lengths, which it holds in 32 bits. */
function pointOn({ points, lengths, pieces }: TrackLevel, cut: number): [number, number] {
  const piece = pieces.find(({ to }) => cut <= to)!;
  const own = Math.fround(cut - piece.from);
  const i = lengths.findLastIndex((length, at) => at < lengths.length - 1 && length <= cut);
  const [from, to] = [Math.fround(lengths[i]! - piece.from), Math.fround(lengths[i + 1]! - piece.from)];
  const share = (own - from) / (to - from);
  return [0, 1].map((axis) => points[i]![axis]! + (points[i + 1]![axis]! - points[i]![axis]!) * share) as [
    number,
    number,
  ];
}
