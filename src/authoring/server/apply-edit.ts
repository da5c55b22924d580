import { parse } from 'yaml';
import { EditError } from '../../editor/edit/edit-error.ts';
import { movePosition, type PositionPath } from '../../editor/edit/geojson-edit.ts';
import { setYamlValue } from '../../editor/edit/yaml-edit.ts';
import type { LngLat } from '../../lib/geo/position.ts';
import { distanceKm } from '../../lib/geo/sphere.ts';
import type { StoryFile } from '../../lib/story/parse.ts';
import type { FileEdit } from '../protocol.ts';

/** The files that an edit changes, and one sentence for each of them. */
export interface Applied {
  readonly files: readonly StoryFile[];
  readonly summary: string;
}

/** A position of a feature in one of the files. */
interface Spot {
  readonly file: StoryFile;
  readonly feature: string;
  readonly at: PositionPath;
  readonly position: LngLat;
  /** The place of a Point; the vertex of a line otherwise. */
  readonly isPoint: boolean;
  readonly isEnd: boolean;
}

/** What of a valid `story.yaml` is needed here. */
interface StoryYaml {
  readonly places: Readonly<Record<string, { readonly name: Readonly<Record<string, string>> }>>;
  readonly journeys?: Readonly<
    Record<string, { readonly stops: readonly { place: string }[]; readonly legs: readonly { line: string }[] }>
  >;
  readonly chapters: readonly { readonly id: string }[];
}

/** Applies an edit to the files of a valid story, as texts. Throws EditError when what shall be edited is not there. */
export function applyEdit(files: readonly StoryFile[], edit: FileEdit): Applied {
  const story = files.find(({ name }) => name.endsWith('story.yaml'))!;
  const yaml = parse(story.text) as StoryYaml;
  switch (edit.kind) {
    case 'set-camera': {
      const index = yaml.chapters.findIndex(({ id }) => id === edit.chapter);
      if (index < 0) throw new EditError(`There is no chapter "${edit.chapter}".`);
      const text = setYamlValue(story.text, ['chapters', index, 'camera'], edit.camera);
      return { files: [{ ...story, text }], summary: `${baseName(story)}: camera of ${edit.chapter} set` };
    }
    case 'move-place': {
      const spots = spotsOf(files);
      const place = spots.find(({ isPoint, feature }) => isPoint && feature === edit.place);
      if (!place) throw new EditError(`There is no place "${edit.place}".`);
      const joined = [place.position, ...legEnds(spots, yaml, edit.place)];
      const name = Object.values(yaml.places[edit.place]?.name ?? {})[0] ?? edit.place;
      const vertices = spots.filter((spot) => !spot.isPoint && joined.some((end) => isSame(end, spot.position)));
      return moved([place, ...vertices], place.position, edit.to, name);
    }
    case 'move-vertex': {
      const vertices = spotsOf(files).filter((spot) => !spot.isPoint && isSame(spot.position, edit.from));
      if (vertices.length === 0) throw new EditError(`No line has a vertex at ${edit.from.join(', ')} any more.`);
      return moved(vertices, edit.from, edit.to, `vertex of ${vertices[0]!.feature}`);
    }
  }
}

/** Moves all by the way from one position to the other: what lay on one point stays on one point. */
function moved(spots: readonly Spot[], from: LngLat, to: LngLat, name: string): Applied {
  const [east, north] = [to[0] - from[0], to[1] - from[1]];
  const texts = new Map<StoryFile, { text: string; count: number }>();
  for (const { file, feature, at, position } of spots) {
    const { text, count } = texts.get(file) ?? { text: file.text, count: 0 };
    const target = isSame(position, from) ? to : ([rounded(position[0] + east), rounded(position[1] + north)] as const);
    texts.set(file, { text: movePosition(text, feature, at, target), count: count + 1 });
  }
  const [first, ...others] = [...texts].map(([file, { count }]) => ({ name: baseName(file), count }));
  const inFirst = first!.count > 1 ? `, with ${first!.count - 1} more joined to it` : '';
  return {
    files: [...texts].map(([file, { text }]) => ({ ...file, text })),
    summary: [
      `${first!.name}: ${name} moved ${kilometres(distanceKm(from, to))}${inFirst}`,
      ...others.map(({ name: file, count }) => `${file}: ${count} joined ${count === 1 ? 'vertex' : 'vertices'}`),
    ].join('; '),
  };
}

function spotsOf(files: readonly StoryFile[]): Spot[] {
  return files.flatMap((file) => {
    if (!file.name.endsWith('.geojson')) return [];
    const { features } = JSON.parse(file.text) as GeoJSON.FeatureCollection;
    return features.flatMap(({ id, geometry }): Spot[] => {
      const base = { file, feature: String(id) };
      if (geometry.type === 'Point') {
        const position = geometry.coordinates as unknown as LngLat;
        return [{ ...base, at: [], position, isPoint: true, isEnd: false }];
      }
      if (geometry.type !== 'LineString') return [];
      return geometry.coordinates.map((position, i, all) => ({
        ...base,
        at: [i],
        position: position as unknown as LngLat,
        isPoint: false,
        isEnd: i === 0 || i === all.length - 1,
      }));
    });
  });
}

/** Where the legs of journeys begin or end that stop at a place: within its precision, not always on its very point. */
function legEnds(spots: readonly Spot[], { journeys = {} }: StoryYaml, place: string): LngLat[] {
  return Object.values(journeys).flatMap(({ stops, legs }) =>
    legs.flatMap(({ line }, i) => {
      const ends = spots.filter((spot) => spot.feature === line && spot.isEnd).map(({ position }) => position);
      const [start, end] = [ends[0], ends.at(-1)];
      return [stops[i]?.place === place ? start : undefined, stops[i + 1]?.place === place ? end : undefined].filter(
        (position) => position !== undefined,
      );
    }),
  );
}

function isSame(a: LngLat, b: LngLat): boolean {
  return a[0] === b[0] && a[1] === b[1];
}

function rounded(degrees: number): number {
  return Number(degrees.toFixed(5));
}

function kilometres(km: number): string {
  return km < 1 ? `${Math.round(km * 1000)} m` : `${km.toFixed(1)} km`;
}

function baseName({ name }: StoryFile): string {
  return name.slice(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
}
