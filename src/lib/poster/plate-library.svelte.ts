import type { GroundNames, PlateGrid } from './poster-ground.ts';
import { elementsOf, plateNodes } from './plate-nodes.ts';
import type { Plate } from './plate.ts';

/** Where a page finds what its posters are drawn on, relative to the page. */
export interface PosterFiles {
  /** The plate of each chapter, by the chapter's id. */
  readonly plates: Readonly<Record<string, string>>;
  /** The basemap's names of each chapter, in the page's language. */
  readonly names: string;
}

/** The ground of the film's first frame: it stands in the page itself. */
export interface FirstGround {
  readonly chapter: string;
  readonly grid: PlateGrid;
  readonly ground: GroundNames;
}

/** The plates and names that a page has so far, and more of them when they are asked for. */
export class PlateLibrary {
  readonly #files: PosterFiles;
  readonly #first: string;
  #served: readonly Element[] = [];
  readonly #plates: Record<string, Plate> = {};
  readonly #asked: Record<string, true> = {};
  #grids = $state.raw<readonly (PlateGrid & { readonly id: string })[]>([]);
  #names = $state.raw<Readonly<Record<string, GroundNames>>>({});

  constructor(files: PosterFiles, { chapter, grid, ground }: FirstGround) {
    this.#files = files;
    this.#first = chapter;
    this.#grids = [{ id: chapter, ...grid }];
    this.#names = { [chapter]: ground };
    this.#asked[chapter] = true;
  }

  /** Where the plates lie that are there, those of the widest view first. */
  get grids(): readonly (PlateGrid & { readonly id: string })[] {
    return this.#grids;
  }

  /** The basemap's names of a chapter, none before they have come. */
  namesOf(chapter: string): GroundNames {
    return this.#names[chapter] ?? { names: [], dots: [] };
  }

  /** Asks for the ground of a chapter, once; what cannot be had stays away, and the plates that are there serve. */
  async load(chapter: string): Promise<void> {
    if (this.#asked[chapter]) return;
    this.#asked[chapter] = true;
    const href = this.#files.plates[chapter];
    const plate = href === undefined ? null : await readJson<Plate>(href);
    if (plate) {
      this.#plates[chapter] = plate;
      const { x, y, width, unitsPerWorld } = plate;
      this.#grids = [...this.#grids, { id: chapter, x, y, width, unitsPerWorld }].sort(
        (a, b) => a.unitsPerWorld - b.unitsPerWorld,
      );
    }
    if (this.#asked[this.#files.names]) return;
    this.#asked[this.#files.names] = true;
    const names = await readJson<Record<string, GroundNames>>(this.#files.names);
    if (names) this.#names = names;
  }

  /** Remembers the plate that the page was served with, which stands in `stage`: it may leave the page. */
  keepServed(stage: Element): void {
    this.#served = [...(stage.querySelector(`[data-plate="${this.#first}"]`)?.children ?? [])];
  }

  /** The elements of a plate, made anew. */
  readonly draw = (id: string): readonly Node[] => {
    if (id === this.#first) return this.#served.map((element) => element.cloneNode(true));
    const plate = this.#plates[id];
    return plate ? elementsOf(plateNodes(plate, id)) : [];
  };
}

async function readJson<T>(href: string): Promise<T | null> {
  try {
    const response = await fetch(href);
    return response.ok ? ((await response.json()) as T) : null;
  } catch {
    return null;
  }
}
