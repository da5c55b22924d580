import { GeoJSONSource, Map as MapLibreMap } from 'maplibre-gl';
import { serveGround } from '../../../lib/map/serve-ground.ts';
import { mapOptions } from '../../../lib/map/map-options.ts';
import { StoryMap } from '../../../lib/map/story-map.ts';
import { storyStyle } from '../../../lib/map/style/story-style.ts';
import { startWorker } from '../../../lib/map/worker.ts';
import { fromMercator } from '../../../lib/geo/mercator.ts';
import { cameraOf } from '../../../lib/story/frame-camera.ts';
import { frameAt } from '../../../lib/story/frame.ts';
import { FLAVOURS } from '../../../lib/theme/tokens.ts';
import { compileTimeline, type Timeline } from '../../../lib/story/timeline.ts';
import { syntheticStory } from '../story/synthetic-story.ts';
import type { ContestantName } from './bench-page.ts';
import { CallbackClock } from './callback-clock.ts';
import { captureMap } from './captured-map.ts';
import { play, settle, type Contestant } from './contestant.ts';
import '../../../styles/fonts.css';
import './page.css';

const MESSAGES = { title: 'Map', wheelHint: '', touchHint: '' };
const LAUNCH_NAMES = { first: 'first', second: 'second' };
const PADDING = { top: 56, right: 72, bottom: 56, left: 72 };

const baseUrl = new URL('.', location.href).href;
const clock = new CallbackClock();
const contestants = new Map<ContestantName, Contestant>();
let timeline: Timeline;
let resent = 0;

startWorker();
serveGround(baseUrl, (problem) => console.error(problem));
countResentData();

window.bench = {
  async open({ vertices, width, height, contestants: names }) {
    timeline = compileTimeline(syntheticStory(vertices));
    for (const name of names) {
      const contestant = make(name, width, height);
      contestants.set(name, contestant);
      await new Promise<void>((resolve) => void contestant.map.once('idle', () => resolve()));
      await settle(contestant, 0);
    }
    resent = 0;
    return timeline.seconds;
  },
  settle: (name, seconds) => settle(contestants.get(name)!, seconds),
  async play(name, seconds) {
    clock.take();
    return { frames: await play(contestants.get(name)!, seconds), longestMs: clock.take() };
  },
  async replay({ frames, times, forMs }) {
    const { map, show } = contestants.get('story')!;
    const end = performance.now() + forMs;
    let done = 0;
    while (done < times && performance.now() < end) {
      for (let i = 0; i < frames; i++) {
        show(((i + 0.5) / frames) * timeline.seconds);
        map.redraw();
      }
      done += 1;
      // Lets the workers' answers in.
      await new Promise((resolve) => setTimeout(resolve));
    }
    return done;
  },
  async framesWithin(seconds) {
    const { map } = contestants.get('story')!;
    let frames = 0;
    map.on('render', () => (frames += 1));
    await new Promise((resolve) => setTimeout(resolve, seconds * 1000));
    return frames;
  },
  resentData: () => resent,
};

function make(name: ContestantName, width: number, height: number): Contestant {
  const container = document.createElement('div');
  container.style.width = `${width}px`;
  container.style.height = `${height}px`;
  document.body.append(container);
  if (name === 'camera') {
    const map = new MapLibreMap(mapOptions(container, style(), MESSAGES));
    return { map, show: cameraOnly(map, { width, height, padding: PADDING }) };
  }
  const { storyMap, map } = captureMap(() => newStoryMap(container));
  return { map, show: (seconds) => storyMap.show(frameAt(timeline, seconds)) };
}

/** The story's own style: everything that MapLibre draws of it. */
function style() {
  const options = { flavour: FLAVOURS.light, language: 'en', baseUrl, launchNames: LAUNCH_NAMES, questioning: false };
  return storyStyle(timeline.story, options);
}

/** Moves the camera along the story's path, which is worked out beforehand: the time of a map that does nothing else. */
function cameraOnly(map: Contestant['map'], viewport: Parameters<typeof cameraOf>[1]): (seconds: number) => void {
  const known = new Map<number, ReturnType<typeof cameraOf>>();
  const cameraAt = (seconds: number) => {
    const camera = known.get(seconds) ?? cameraOf(frameAt(timeline, seconds).view, viewport);
    known.set(seconds, camera);
    return camera;
  };
  return (seconds) => {
    const { x, y, zoom, bearingDegrees: bearing, pitchDegrees: pitch } = cameraAt(seconds);
    const [lng, lat] = fromMercator([x, y]);
    map.jumpTo({ center: { lng, lat }, zoom, bearing, pitch });
    map.triggerRepaint();
  };
}

function newStoryMap(container: HTMLElement): StoryMap {
  return new StoryMap({
    container,
    timeline,
    language: 'en',
    flavour: 'light',
    baseUrl,
    padding: PADDING,
    launchNames: LAUNCH_NAMES,
    messages: MESSAGES,
    onPlace: () => undefined,
    onMove: () => {},
    onIdle: () => undefined,
    onExplore: () => undefined,
    onReady: () => undefined,
    onLost: () => undefined,
    onProblem: () => console.error('a part of the map could not be loaded'),
    onUnavailable: () => console.error('no map'),
  });
}

function countResentData(): void {
  for (const method of ['setData', 'updateData'] as const) {
    const send = GeoJSONSource.prototype[method] as (...args: unknown[]) => unknown;
    Object.assign(GeoJSONSource.prototype, {
      [method](this: GeoJSONSource, ...args: unknown[]) {
        resent += 1;
        return send.apply(this, args);
      },
    });
  }
}
