import type { VectorTileFeature } from '@mapbox/vector-tile';
import type { LayerSpecification } from 'maplibre-gl';
import type { MercatorPoint } from '../../lib/geo/mercator.ts';
import { groundLabelLayers } from '../../lib/map/style/label-layers.ts';
import { NameRoom } from '../../lib/poster/name-room.ts';
import { nameRectangle, TRACKING, type NameShape } from '../../lib/poster/name-shape.ts';
import type { CityDot, GroundNames } from '../../lib/poster/poster-ground.ts';
import { posterView } from '../../lib/poster/poster-view.ts';
import { TIER_VIEWPORT } from '../../lib/poster/stage.ts';
import { storyNames, type NameTexts } from '../../lib/poster/story-names.ts';
import { BOTH_TIERS, tiered } from '../../lib/poster/tiers.ts';
import { balancedLines } from '../../lib/marks/text-width.ts';
import type { Tier } from '../../lib/poster/plate.ts';
import type { Frame } from '../../lib/story/frame.ts';
import { cameraOf } from '../../lib/story/frame-camera.ts';
import { FLAVOURS } from '../../lib/theme/tokens.ts';
import type { ChapterGround } from './chapter-plate.ts';
import type { GroundTile } from './ground-tiles.ts';
import { featuresOf, styleValue } from './style-values.ts';

/** The live map's layers of names, the first to find room first. */
const LAYERS = [
  ['city-label', 'city'],
  ['country-label', 'country'],
  ['water-label', 'water'],
] as const;

/** The style specification's. */
const DEFAULT_PADDING_PX = 2;

/** The basemap's names on a still in one language: those of the live map's style that find room beside the story's. */
export function groundNames(texts: NameTexts, frame: Frame, tiles: ChapterGround['tiles']): GroundNames {
  const layers = new Map(
    groundLabelLayers(FLAVOURS.light, texts.language, texts.story).map((layer) => [layer.id, layer] as const),
  );
  const viewOf = (tier: Tier) => posterView(cameraOf(frame.view, TIER_VIEWPORT[tier]), TIER_VIEWPORT[tier]);
  const names = tiered((tier) => {
    const view = viewOf(tier);
    const room = new NameRoom();
    storyNames(texts, view, room);
    return LAYERS.flatMap(([id, kind]) => {
      const layer = layers.get(id)!;
      return features(layer, tiles[tier], view.zoom)
        .sort((a, b) => rank(a.feature) - rank(b.feature))
        .flatMap(({ feature, at }) => {
          const name = nameOf(layer, kind, feature, at, view.zoom);
          const padding = styleValue(layer, 'layout', 'text-padding', view.zoom);
          return room.take(nameRectangle(name, view, Number(padding ?? DEFAULT_PADDING_PX))) ? [name] : [];
        });
    });
  });
  const dots = tiered((tier) =>
    features(layers.get('city-dot')!, tiles[tier], viewOf(tier).zoom).map(({ at }): CityDot => ({
      key: at.join(),
      at,
      tiers: BOTH_TIERS,
    })),
  );
  return { names, dots };
}

function features(layer: LayerSpecification, tiles: readonly GroundTile[], zoom: number) {
  return tiles.flatMap((tile) =>
    featuresOf(layer, tile, zoom).flatMap((feature) => {
      const { x, y } = feature.loadGeometry()[0]![0]!;
      // A point in a tile's margin is also in the tile beside it.
      if (x < 0 || y < 0 || x >= feature.extent || y >= feature.extent) return [];
      const side = 2 ** tile.z;
      const at: MercatorPoint = [(tile.x + x / feature.extent) / side, (tile.y + y / feature.extent) / side];
      return [{ feature, at: at.map((value) => Number(value.toFixed(7))) as [number, number] }];
    }),
  );
}

function nameOf(
  layer: LayerSpecification,
  kind: (typeof LAYERS)[number][1],
  feature: VectorTileFeature,
  at: MercatorPoint,
  zoom: number,
): NameShape {
  const text = String(styleValue(layer, 'layout', 'text-field', zoom, feature));
  const sizePx = styleValue(layer, 'layout', 'text-size', zoom) as number;
  const written = kind === 'country' ? text.toUpperCase() : text;
  const most = kind === 'city' ? Infinity : (styleValue(layer, 'layout', 'text-max-width', zoom) as number);
  const lines = written.split('\n').flatMap((line, i) =>
    balancedLines(line, most, TRACKING[kind]).map((part) => ({
      text: part,
      sizePx: Math.round((kind === 'city' && i > 0 ? 0.85 : 1) * sizePx * 100) / 100,
      isLocal: false,
    })),
  );
  return {
    kind,
    key: `${text}@${at.join()}`,
    at,
    lines,
    anchor: kind === 'city' ? 'start' : 'middle',
    dxPx: kind === 'city' ? 0.5 * sizePx : 0,
    dyPx: 0,
    opacity: 1,
    tiers: BOTH_TIERS,
  };
}

function rank({ properties }: VectorTileFeature): number {
  return Number(properties['rank'] ?? 0);
}
