import type { Feature } from 'geojson';
import type { LngLat } from '../../lib/geo/position.ts';
import type { Story } from '../../lib/story/model.ts';
import type { Problem } from '../../lib/story/problem.ts';
import type { GazetteerPlace } from '../gazetteer/gazetteer-place.ts';
import type { ImportedFeature } from './imported-feature.ts';
import type { YamlEntry } from '../edit/yaml-add.ts';

/** What rows and features become: a place, an event with its place, or the stops of one journey. */
export type ImportAs = 'places' | 'events' | 'journey';

/** How an import is to be done; the words of the command line, checked. */
export interface ImportOptions {
  readonly as: ImportAs;
  /** The language of the file's texts. */
  readonly language: string;
  /** The source of the story that the new claims cite, or the id of a new one for the file itself. */
  readonly source: { readonly kind: 'existing' | 'new'; readonly id: string };
  readonly paragraph: number | null;
  /** For places whose row says nothing else. */
  readonly placeKind: string;
  readonly precisionKm: number;
  readonly zone: string | null;
  readonly vehicle: string;
  readonly simplifyMetres: number | null;
  /** The places of the gazetteer that the editor chose, by the name in the file. */
  readonly choices: ReadonlyMap<string, GazetteerPlace>;
}

/** What a plan is made of besides the options: the story as it is, the file, and the things in it. */
export interface ImportSubject {
  readonly story: Story;
  readonly featureIds: readonly string[];
  readonly fileName: string;
  readonly text: string;
  readonly features: readonly ImportedFeature[];
}

/** What an import adds to each part of a story, and what the editor should know of it. */
export interface ImportPlan {
  readonly entries: Readonly<Record<PlannedPart, readonly YamlEntry[]>>;
  readonly features: Readonly<Record<PlannedLayer, readonly Feature[]>>;
  /** What was left out or changed, one sentence each. */
  readonly remarks: readonly string[];
  readonly warnings: readonly Problem[];
}

export const PLANNED_PARTS = ['sources', 'places', 'claims', 'events', 'journeys', 'lines', 'areas'] as const;
export type PlannedPart = (typeof PLANNED_PARTS)[number];

export const PLANNED_LAYERS = ['places', 'lines', 'areas'] as const;
export type PlannedLayer = (typeof PLANNED_LAYERS)[number];

/** A place of the gazetteer that a name may mean, with the distance from the nearest place of the story, if it has one. */
export interface Candidate {
  readonly place: GazetteerPlace;
  readonly km: number | null;
}

/** A name without a position, and what it may mean; the editor has to choose. */
export interface OpenName {
  readonly name: string;
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly candidates: readonly Candidate[];
}

/** A place as far as a plan has to know it, of the story or new. */
export interface KnownPlace {
  readonly id: string;
  readonly names: readonly string[];
  readonly position: LngLat;
  readonly precisionKm: number;
  readonly zone: string;
}
