import { describe, expect, it } from 'vitest';
import type { Camera, Viewport } from '../geo/camera.ts';
import { cameraOf } from './frame-camera.ts';
import { frameAt } from './frame.ts';
import { vostochnyStory } from './testing/read-story.ts';
import { compileTimeline } from './timeline.ts';

const VIEWPORTS: Record<string, Viewport> = {
  'a wide window': { width: 970, height: 700, padding: { top: 56, right: 72, bottom: 56, left: 72 } },
  'a tablet': { width: 650, height: 560, padding: { top: 28, right: 32, bottom: 64, left: 32 } },
  'a phone': { width: 390, height: 450, padding: { top: 28, right: 32, bottom: 64, left: 32 } },
};
const FRAMES_PER_SECOND = 10;

/** How the picture moves from one camera to the next: pan in pixels of the picture, zoom in levels, turn in degrees. */
function step(a: Camera, b: Camera): { pan: number; zoom: number; turn: number } {
  const pixels = 512 * 2 ** Math.min(a.zoom, b.zoom);
  const turn = ((((b.bearingDegrees - a.bearingDegrees + 180) % 360) + 360) % 360) - 180;
  return { pan: Math.hypot(b.x - a.x, b.y - a.y) * pixels, zoom: b.zoom - a.zoom, turn };
}

describe.each(Object.entries(VIEWPORTS))('the camera of the first story on %s', (_, viewport) => {
  const timeline = compileTimeline(vostochnyStory());
  const cameras = Array.from({ length: Math.floor(timeline.seconds * FRAMES_PER_SECOND) + 1 }, (_, i) =>
    cameraOf(frameAt(timeline, i / FRAMES_PER_SECOND).view, viewport),
  );
  const steps = cameras.slice(1).map((camera, i) => step(cameras[i]!, camera));

  it('never moves the picture by more than a fifth of its width from one tenth of a second to the next', () => {
    expect(Math.max(...steps.map(({ pan }) => pan))).toBeLessThan(viewport.width / 5);
  });

  it('changes its speed of panning and zooming gradually', () => {
    const changes = steps.slice(1).map((next, i) => ({
      pan: Math.abs(next.pan - steps[i]!.pan),
      zoom: Math.abs(next.zoom - steps[i]!.zoom),
      turn: Math.abs(next.turn - steps[i]!.turn),
    }));
    expect(Math.max(...changes.map(({ turn }) => turn))).toBeLessThan(2);
    expect(Math.max(...changes.map(({ zoom }) => zoom))).toBeLessThan(0.12);
    expect(Math.max(...changes.map(({ pan }) => pan))).toBeLessThan(viewport.width / 20);
  });

  it('holds the whole subject of its chapter in the part of the picture that nothing covers', () => {
    const { width, height, padding } = viewport;
    for (const [i, { x, y, zoom, bearingDegrees }] of cameras.entries()) {
      const { to, progress } = frameAt(timeline, i / FRAMES_PER_SECOND).view;
      if (progress < 1) continue;
      // The story's maps are not turned, so that right is east and down is south.
      expect(bearingDegrees).toBe(0);
      const pixels = 512 * 2 ** zoom;
      const [left, right] = [-1, 1].map((side) => width / 2 + (to.x + side * to.halfWidth - x) * pixels);
      const [top, bottom] = [-1, 1].map((side) => height / 2 + (to.y + side * to.halfHeight - y) * pixels);
      const where = `second ${i / FRAMES_PER_SECOND}`;
      expect(left, where).toBeGreaterThan(padding.left - 0.01);
      expect(right, where).toBeLessThan(width - padding.right + 0.01);
      expect(top, where).toBeGreaterThan(padding.top - 0.01);
      expect(bottom, where).toBeLessThan(height - padding.bottom + 0.01);
    }
  });

  it('is the same for a second, whichever seconds were asked for before', () => {
    const backwards = [...cameras.keys()]
      .reverse()
      .map((i) => cameraOf(frameAt(timeline, i / FRAMES_PER_SECOND).view, viewport));
    expect(backwards.reverse()).toEqual(cameras);
  });
});
