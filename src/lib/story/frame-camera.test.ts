import { describe, expect, it } from 'vitest';
import type { Camera, Viewport } from '../geo/camera.ts';
import { cameraOf } from './frame-camera.ts';
import { frameAt } from './frame.ts';
import { vostochnyStory } from './testing/read-story.ts';
import { compileTimeline } from './timeline.ts';

const VIEWPORTS: Record<string, Viewport> = {
  'a wide window': { width: 970, height: 700, padding: { top: 56, right: 72, bottom: 56, left: 72 } },
  'a phone': { width: 390, height: 450, padding: { top: 28, right: 32, bottom: 64, left: 32 } },
};
const FRAMES_PER_SECOND = 10;

/** How far the picture moves from one camera to the next: pan in pixels of the picture, zoom in levels. */
function step(a: Camera, b: Camera): { pan: number; zoom: number } {
  const pixels = 512 * 2 ** Math.min(a.zoom, b.zoom);
  return { pan: Math.hypot(b.x - a.x, b.y - a.y) * pixels, zoom: b.zoom - a.zoom };
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
    }));
    expect(Math.max(...changes.map(({ zoom }) => zoom))).toBeLessThan(0.12);
    expect(Math.max(...changes.map(({ pan }) => pan))).toBeLessThan(viewport.width / 20);
  });

  it('is the same for a second, whichever seconds were asked for before', () => {
    const backwards = [...cameras.keys()]
      .reverse()
      .map((i) => cameraOf(frameAt(timeline, i / FRAMES_PER_SECOND).view, viewport));
    expect(backwards.reverse()).toEqual(cameras);
  });
});
