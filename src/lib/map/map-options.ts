import type { MapOptions, StyleSpecification } from 'maplibre-gl';

/** What the interface says on and about the map. */
export interface MapMessages {
  readonly title: string;
  readonly wheelHint: string;
  readonly touchHint: string;
}

/** The options of every map of the site: no control, label or gesture of MapLibre's own beyond what is listed here. */
export function mapOptions(container: HTMLElement, style: StyleSpecification, messages: MapMessages): MapOptions {
  return {
    container,
    style,
    attributionControl: false,
    // A test does it, for every flavour and language.
    validateStyle: false,
    fadeDuration: 0,
    localIdeographFontFamily: false,
    cooperativeGestures: true,
    dragRotate: false,
    touchPitch: false,
    pitchWithRotate: false,
    maxZoom: 11.5,
    minZoom: -1,
    canvasContextAttributes: { powerPreference: 'default', antialias: false },
    locale: {
      'Map.Title': messages.title,
      'CooperativeGesturesHandler.WindowsHelpText': messages.wheelHint,
      'CooperativeGesturesHandler.MacHelpText': messages.wheelHint,
      'CooperativeGesturesHandler.MobileHelpText': messages.touchHint,
    },
  };
}
