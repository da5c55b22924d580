import { describe, expect, it } from 'vitest';
import type { Viewport } from '../geo/camera.ts';
import { cameraOf } from '../story/frame-camera.ts';
import { frameAt } from '../story/frame.ts';
import { secondsFrom } from '../story/testing/film.ts';
import { vostochnyStory } from '../story/testing/read-story.ts';
import { compileTimeline } from '../story/timeline.ts';
import { tilesInView, upcomingTiles } from './upcoming-tiles.ts';

const timeline = compileTimeline(vostochnyStory());
const WIDE: Viewport = { width: 1000, height: 700, padding: { top: 56, right: 72, bottom: 56, left: 72 } };
const key = ({ z, x, y }: { z: number; x: number; y: number }) => `${z}/${x}/${y}`;

describe('the tiles that a map shows', () => {
  const at = (x: number, y: number, zoom: number) =>
    tilesInView({ x, y, zoom, bearingDegrees: 0, pitchDegrees: 0 }, { ...WIDE, width: 510, height: 510 }).map(key);

  it('are those that its picture touches', () => {
    // At zoom 2 a tile is 512 pixels wide: a picture of 510 in the middle of one, and around the corner of four.
    expect(at(0.625, 0.375, 2)).toEqual(['2/2/1']);
    expect(at(0.5, 0.5, 2)).toEqual(['2/1/1', '2/2/1', '2/1/2', '2/2/2']);
  });

  it('go on across the antimeridian, and end at the poles', () => {
    expect(at(0, 0.375, 2)).toEqual(['2/3/1', '2/0/1']);
    expect(at(0.625, 0, 2)).toEqual(['2/2/0']);
  });

  it('are each named once where the world is seen more than once', () => {
    expect(at(0.5, 0.5, 0)).toEqual(['0/0/0']);
    expect(new Set(at(0.3, 0.5, 0.5)).size).toBe(at(0.3, 0.5, 0.5).length);
  });
});

describe('the tiles of the next flight', () => {
  it('hold most of what it shows, from its first look on', () => {
    for (const { start, flightSeconds, index } of timeline.chapters.slice(1)) {
      const ahead = new Set(upcomingTiles(timeline, start - 1, WIDE).map(key));
      const shown = new Set(
        secondsFrom(start, start + flightSeconds, 0.1).flatMap((t) =>
          tilesInView(cameraOf(frameAt(timeline, t).view, WIDE), WIDE).map(key),
        ),
      );
      const held = [...shown].filter((tile) => ahead.has(tile)).length;
      expect(held / shown.size, `chapter ${index}`).toBeGreaterThan(0.7);
    }
  });

  it('are few, and none in the last chapter', () => {
    for (const { start } of timeline.chapters) {
      expect(upcomingTiles(timeline, start, WIDE).length).toBeLessThanOrEqual(40);
    }
    expect(upcomingTiles(timeline, timeline.seconds, WIDE)).toEqual([]);
  });
});
