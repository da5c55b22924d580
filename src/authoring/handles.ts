import type { LngLat } from '../lib/geo/position.ts';
import type { Story, Text } from '../lib/story/model.ts';
import type { FileEdit } from './protocol.ts';

/** Something that can be moved on the map: a place, or a vertex of the lines. `key` stays while it moves. */
export interface Handle {
  readonly key: string;
  readonly kind: 'place' | 'vertex';
  readonly name: string;
  readonly position: LngLat;
  /** The positions before and after it on its line. */
  readonly neighbours: readonly LngLat[];
  readonly editTo: (position: LngLat) => FileEdit;
}

/** The handles of a story: its places first, then the vertices of its lines, each position once. */
export function handlesOf(story: Story, language: string): Handle[] {
  const nameOf = (text: Text) => text[language] ?? Object.values(text)[0] ?? '';
  const handles = new Map<string, Handle>();
  for (const { id, name, position } of Object.values(story.places)) {
    handles.set(position.join(), {
      key: `place ${id}`,
      kind: 'place',
      name: nameOf(name),
      position,
      neighbours: [],
      editTo: (to) => ({ kind: 'move-place', place: id, to: [...to] }),
    });
  }
  const lines = [
    ...Object.values(story.journeys).flatMap(({ id, name, legs }) =>
      legs.map(({ line }, i) => ({ id: `${id} ${i}`, name: nameOf(name), line })),
    ),
    ...Object.values(story.lines).map(({ id, name, line }) => ({ id, name: nameOf(name), line })),
  ];
  for (const { id, name, line } of lines) {
    for (const [i, position] of line.entries()) {
      if (handles.has(position.join())) continue;
      handles.set(position.join(), {
        key: `vertex ${id} ${i}`,
        kind: 'vertex',
        name: `vertex ${i + 1} of ${name}`,
        position,
        neighbours: line.slice(Math.max(0, i - 1), i + 2).filter((neighbour) => neighbour !== position),
        editTo: (to) => ({ kind: 'move-vertex', from: [...position], to: [...to] }),
      });
    }
  }
  return [...handles.values()];
}

/** A camera as `story.yaml` writes it. */
export function cameraYaml({ box, bearing, pitch }: Extract<FileEdit, { kind: 'set-camera' }>['camera']): string {
  const turn = [bearing && `bearing: ${bearing}`, pitch && `pitch: ${pitch}`].filter(Boolean);
  return `camera: { ${[`box: [${box.join(', ')}]`, ...turn].join(', ')} }`;
}
