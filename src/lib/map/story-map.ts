import { Map as MapLibreMap, type StyleSpecification } from 'maplibre-gl';
import type { Viewport } from '../geo/camera.ts';
import { marksOf, PLAIN_LOOK, type Look } from '../marks/marks-of.ts';
import type { Frame } from '../story/frame.ts';
import { cameraFor } from '../story/frame-camera.ts';
import type { Place } from '../story/model.ts';
import type { Timeline } from '../story/timeline.ts';
import { FLAVOURS, type FlavourName } from '../theme/tokens.ts';
import { watchContext } from './context-loss.ts';
import { FeatureStates } from './feature-states.ts';
import { cameraOptions } from './camera.ts';
import { StoryInk } from './ink/story-ink.ts';
import { mapOptions } from './map-options.ts';
import { pointAtPlaces } from './place-pointer.ts';
import type { StoryMapOptions } from './story-map-options.ts';
import { sendChanges } from './style-changes.ts';
import type { LaunchNames } from './style/story-layers.ts';
import { storyStyle } from './style/story-style.ts';

/** Until all of the first frame is there, nobody sees the map: what is drawn on the way to it costs next to nothing so. */
const UNSEEN_PIXEL_RATIO = 0.05;

/**
 * The one door to MapLibre: takes frames, draws them. Frames that come before the style is there, or while the
 * graphics context is away, wait; the last one wins. Throws Error from its constructor when there is no WebGL.
 */
export class StoryMap {
  readonly #map: MapLibreMap;
  readonly #options: StoryMapOptions;
  #ink: StoryInk;
  #timeline: Timeline;
  #launchNames: LaunchNames;
  /** The style as it was last sent to the map. */
  #sent: StyleSpecification;
  #flavour: FlavourName;
  #frame: Frame | null = null;
  #selected: string | null = null;
  #look: Look = PLAIN_LOOK;
  #padding: Viewport['padding'];
  #isReady = false;
  #isExploring = false;
  #isSettled = false;
  #size = { width: 0, height: 0 };
  readonly #states: FeatureStates;

  constructor(options: StoryMapOptions) {
    this.#options = options;
    this.#flavour = options.flavour;
    this.#padding = options.padding;
    this.#timeline = options.timeline;
    this.#launchNames = options.launchNames;
    this.#sent = this.#style();
    this.#ink = new StoryInk(options.timeline, options.language, FLAVOURS[options.flavour]);
    this.#map = new MapLibreMap({
      ...mapOptions(options.container, this.#sent, options.messages),
      pixelRatio: UNSEEN_PIXEL_RATIO,
    });
    this.#states = new FeatureStates(this.#map);
    this.#measure();
    this.#map.on('resize', () => {
      this.#measure();
      if (this.#isReady && this.#frame) this.#apply(this.#frame);
    });
    this.#map.touchZoomRotate.disableRotation();
    this.#map.keyboard.disableRotation();
    // The arrow keys are the map's while it has the focus; a region would leave them to a screen reader.
    this.#map.getCanvas().setAttribute('role', 'application');
    this.#map.on('style.load', () => this.#install());
    watchContext(this.#map, {
      lost: () => {
        this.#isReady = false;
        options.onLost();
      },
      gone: () => options.onUnavailable(),
    });
    this.#map.on('load', () => {
      // MapLibre's own documentation of null: the screen's ratio, whatever becomes of it.
      this.#map.setPixelRatio(null as unknown as number);
      // The frame in it is the one more that `#settle` asks for: all of the same was there for the one before.
      this.#isSettled = true;
      this.#map.once('render', () => options.onReady());
    });
    this.#map.on('idle', () => this.#isReady && this.#ink.isComplete && this.#settle());
    // The only sign of a worker that is missing or blocked is this message, see MapLibre's `createActors`.
    this.#map.on('error', ({ error }) =>
      error.message.startsWith('Worker failed to load') ? options.onUnavailable() : options.onProblem(),
    );
    pointAtPlaces(this.#map, () => Object.values(this.#timeline.story.places), options.onPlace);
    this.#map.on('movestart', (event) => {
      this.#isSettled = false;
      options.onMove();
      if (event.originalEvent) this.#explore();
    });
  }

  /** Draws a frame, at the frame's camera unless the reader is exploring. */
  show(frame: Frame): void {
    this.#frame = frame;
    if (this.#isReady) this.#apply(frame);
  }

  /** Marks one place as chosen, or none. */
  select(placeId: string | null): void {
    this.#selected = placeId;
    if (this.#isReady && this.#frame) this.#apply(this.#frame);
  }

  /** Looks at the same frame in another way. */
  setLook(look: Look): void {
    this.#look = look;
    this.#restyle();
    if (this.#isReady && this.#frame) this.#apply(this.#frame);
  }

  /** Copies the picture as it is now into a canvas of the page, at the map's own resolution. */
  copyTo(canvas: HTMLCanvasElement): void {
    const picture = this.#map.getCanvas();
    [canvas.width, canvas.height] = [picture.width, picture.height];
    // The drawing buffer only holds its picture within the task that drew it.
    this.#map.redraw();
    canvas.getContext('2d')?.drawImage(picture, 0, 0);
  }

  /** Draws the same again, to be told when nothing is left to do. */
  redraw(): void {
    this.#map.triggerRepaint();
  }

  /** Goes back from exploring to the camera of the story. */
  follow(): void {
    this.#isExploring = false;
    if (this.#isReady && this.#frame) this.#apply(this.#frame);
  }

  /** Goes to the next whole zoom in or out, around the chosen place if there is one; the reader explores from then on. */
  zoomBy(step: 1 | -1): void {
    this.#explore();
    const zoom = this.#map.getZoom();
    const place = this.#selectedPlace();
    this.#map.jumpTo({
      zoom: step > 0 ? Math.floor(zoom + 1e-6) + 1 : Math.ceil(zoom - 1e-6) - 1,
      ...(place && { center: [place.position[0], place.position[1]] }),
    });
  }

  /** Tells which part of the map is covered, in CSS pixels on each side. */
  setPadding(padding: Viewport['padding']): void {
    this.#padding = padding;
    if (this.#isReady && this.#frame) this.#apply(this.#frame);
  }

  /** Redraws in the other flavour, without loading anything again. */
  setFlavour(flavour: FlavourName): void {
    if (flavour === this.#flavour) return;
    this.#flavour = flavour;
    this.#restyle();
    this.#ink.recolour(FLAVOURS[flavour]);
  }

  /** Tells another version of the story, without loading the ground again or moving the reader's camera. */
  setStory(timeline: Timeline, launchNames: LaunchNames): void {
    if (timeline === this.#timeline) return;
    [this.#timeline, this.#launchNames] = [timeline, launchNames];
    this.#restyle();
    const ink = new StoryInk(timeline, this.#options.language, FLAVOURS[this.#flavour]);
    ink.resize(this.#size.width, this.#size.height);
    if (this.#isReady) this.#ink.removeFrom(this.#map);
    this.#ink = ink;
    if (this.#isReady) this.#ink.addTo(this.#map);
  }

  /** Makes a tool that lies over the map; `viewport` tells what of the map is free at any time. */
  attach<Tool>(Kind: new (map: MapLibreMap, viewport: () => Viewport) => Tool): Tool {
    return new Kind(this.#map, () => this.#viewport());
  }

  /** Frees the graphics context and all listeners. */
  destroy(): void {
    this.#map.remove();
  }

  #install(): void {
    this.#ink.addTo(this.#map);
    this.#states.clear();
    this.#isReady = true;
    this.#restyle();
    if (this.#frame) this.#apply(this.#frame);
  }

  /** Sends what the style is made of anew, once there is a style to change. */
  #restyle(): void {
    if (!this.#isReady) return;
    const before = this.#sent;
    this.#sent = this.#style();
    sendChanges(this.#map, before, this.#sent);
  }

  #apply(frame: Frame): void {
    if (!this.#isExploring) this.#map.jumpTo(cameraOptions(cameraFor(frame, this.#selectedPlace(), this.#viewport())));
    this.#ink.show(marksOf(frame, this.#timeline.story, this.#look));
    this.#states.show(frame, this.#selected);
  }

  #selectedPlace(): Place | null {
    const { places } = this.#timeline.story;
    return this.#selected === null ? null : (places[this.#selected] ?? null);
  }

  #viewport(): Viewport {
    return { ...this.#size, padding: this.#padding };
  }

  #measure(): void {
    const { clientWidth: width, clientHeight: height } = this.#map.getContainer();
    this.#size = { width, height };
    this.#ink.resize(width, height);
  }

  /**
   * MapLibre's last frame still draws the labels of tiles that the camera has left, instead of those of the tiles in
   * their place, and lets go of them only then. Tiles of two zooms do not agree to the pixel, so one frame more makes a
   * picture that does not depend on where the camera came from.
   */
  #settle(): void {
    if (this.#isSettled) return this.#options.onIdle();
    this.#isSettled = true;
    this.#map.triggerRepaint();
  }

  #explore(): void {
    if (this.#isExploring) return;
    this.#isExploring = true;
    this.#options.onExplore();
  }

  #style() {
    const { language, baseUrl } = this.#options;
    return storyStyle(this.#timeline.story, {
      flavour: FLAVOURS[this.#flavour],
      language,
      baseUrl,
      launchNames: this.#launchNames,
      questioning: this.#look.questioning,
    });
  }
}
