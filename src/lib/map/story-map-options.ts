import type { Viewport } from '../geo/camera.ts';
import type { Timeline } from '../story/timeline.ts';
import type { FlavourName } from '../theme/tokens.ts';
import type { MapMessages } from './map-options.ts';
import type { LaunchNames } from './style/story-layers.ts';

/** What a story map needs. Callbacks are called from the map's own events. */
export interface StoryMapOptions {
  readonly container: HTMLElement;
  readonly timeline: Timeline;
  readonly language: string;
  readonly flavour: FlavourName;
  readonly baseUrl: string;
  readonly launchNames: LaunchNames;
  readonly padding: Viewport['padding'];
  readonly messages: MapMessages;
  /** The reader clicked on or right beside a place. */
  readonly onPlace: (id: string) => void;
  /** The map has begun to move, by itself or under the reader's hand. */
  readonly onMove: () => void;
  /** The map has drawn the last frame that it was given, and nothing is left to do. */
  readonly onIdle: () => void;
  /** The reader moved the map away from the story's camera. */
  readonly onExplore: () => void;
  /** The map has drawn all of a frame for the first time. */
  readonly onReady: () => void;
  /** The map has lost its picture and waits for the graphics context to come back. */
  readonly onLost: () => void;
  /** A part of the map could not be loaded; the rest is drawn. */
  readonly onProblem: () => void;
  /** Nothing will ever be drawn again: MapLibre's worker did not start, or the graphics context is lost for good. */
  readonly onUnavailable: () => void;
}
