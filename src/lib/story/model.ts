import type { Box } from '../geo/box.ts';
import type { GroundBox } from '../geo/ground-box.ts';
import type { LngLat } from '../geo/position.ts';

/** A text in every language of the story, keyed by BCP 47 tag. */
export type Text = Readonly<Record<string, string>>;

/** How a claim is known: said by the source, concluded by us, or contradicted by somebody. */
export type Status = 'reported' | 'inferred' | 'disputed';

/**
 * A time with its precision. `earliestMs` and `latestMs` (epoch milliseconds) bound it; equal where it is exact.
 * `kind` tells how it was written, `about` whether the source hedged, `zone` the IANA zone it is shown in.
 */
export interface Instant {
  readonly kind: 'exact' | 'day' | 'interval';
  readonly earliestMs: number;
  readonly latestMs: number;
  readonly about: boolean;
  readonly zone: string;
}

/** A document that claims are taken from. `paragraphs` is its number of blocks between blank lines. */
export interface Source {
  readonly id: string;
  readonly title: Text;
  readonly publisher: Text;
  readonly language: string | null;
  readonly date: Instant | null;
  readonly url: string | null;
  readonly where: Text | null;
  readonly licence: string | null;
  readonly paragraphs: number | null;
}

/** Where in a source something stands; paragraphs count from 1, empty for a source without paragraphs. */
export interface Citation {
  readonly source: string;
  readonly paragraphs: readonly number[];
}

/** What was changed in a claim after it had been published, and the wording before, where it is given. */
export interface Correction {
  readonly date: Instant;
  readonly text: Text;
  readonly previously: Text | null;
}

/** Somebody who acts, speaks or is spoken about. */
export interface Person {
  readonly id: string;
  readonly kind: 'person' | 'institution' | 'group' | 'state';
  readonly name: Text;
  readonly role: Text | null;
  readonly place: string | null;
}

/** A place of the story. An `actor` place is where somebody reacts; a `stage` place is where something happens. */
export interface Place {
  readonly id: string;
  readonly name: Text;
  readonly localName: Text;
  readonly alsoNamed: readonly Text[];
  readonly kind: 'city' | 'station' | 'airport' | 'site' | 'sea' | 'country' | 'point';
  readonly role: 'stage' | 'actor';
  /** On which side of its mark the name is set. */
  readonly label: 'right' | 'left' | 'above' | 'below';
  readonly zone: string;
  readonly position: LngLat;
  readonly precisionKm: number;
  readonly note: Text | null;
  readonly claims: readonly string[];
}

interface ClaimBase {
  readonly id: string;
  readonly citations: readonly Citation[];
  readonly places: readonly string[];
  readonly people: readonly string[];
  readonly at: Instant | null;
  /** Oldest first. */
  readonly corrections: readonly Correction[];
}

/** One sentence that the story says. `by` is who asserts it; null means the source itself. */
export type StatementClaim = ClaimBase & {
  readonly kind: 'statement';
  readonly text: Text;
  readonly by: string | null;
} & (
    | { readonly status: 'reported' }
    | { readonly status: 'inferred'; readonly reason: Text }
    | {
        readonly status: 'disputed';
        readonly otherVersion: { readonly text: Text; readonly by: string | null; readonly citation: Citation };
      }
  );

/** Somebody's words, verbatim in the language of the source, with a translation for every other language. */
export interface QuoteClaim extends ClaimBase {
  readonly kind: 'quote';
  readonly status: 'reported';
  readonly speaker: string;
  readonly original: { readonly language: string; readonly text: string };
  readonly translations: Text;
  readonly context: Text | null;
}

/** The smallest thing the story says. */
export type Claim = StatementClaim | QuoteClaim;

/** Something that happened at a place and a time. */
export interface StoryEvent {
  readonly id: string;
  readonly title: Text;
  readonly place: string;
  readonly at: Instant;
  readonly claims: readonly string[];
}

/** A published length with the claim that says it, in kilometres. */
export interface PublishedLength {
  readonly km: number;
  readonly claim: string;
}

export type Vehicle = 'train' | 'car' | 'ship' | 'aircraft' | 'foot';

/** A halt of a journey. The last has no departure; the first has an arrival only if nothing is shown before that. */
export interface Stop {
  readonly place: string;
  readonly arrival: Instant | null;
  readonly departure: Instant | null;
  readonly claims: readonly string[];
}

/** The way between two stops, along a line of positions; `feature` is its id, the same for all who go along it. */
export interface Leg {
  readonly feature: string;
  readonly line: readonly LngLat[];
  readonly status: Status;
  readonly vehicle: Vehicle;
  readonly published: PublishedLength | null;
  readonly claims: readonly string[];
}

/** Somebody or something moving through its stops; `legs[i]` joins `stops[i]` and `stops[i + 1]`. */
export interface Journey {
  readonly id: string;
  readonly name: Text;
  /** What is written beside its head, where several journeys have to be told apart. */
  readonly label: Text | null;
  readonly vehicle: Vehicle;
  /** Whether it did not arrive: the vehicle was lost where its last leg ends. */
  readonly isLost: boolean;
  readonly people: readonly string[];
  readonly stops: readonly Stop[];
  readonly legs: readonly Leg[];
}

/** A line that is drawn although nobody is said to have moved along it, such as a branch or an expected way. */
export interface StoryLine {
  readonly id: string;
  readonly name: Text;
  readonly line: readonly LngLat[];
  readonly status: Status;
  readonly published: PublishedLength | null;
  readonly claims: readonly string[];
}

/** A region with a name; `rings` are the outer rings of its polygons, counterclockwise. */
export interface Area {
  readonly id: string;
  readonly name: Text;
  readonly kind: 'launch-area' | 'sea' | 'site';
  readonly place: string | null;
  readonly precisionKm: number;
  readonly rings: readonly (readonly LngLat[])[];
  readonly claims: readonly string[];
}

/** A launch from an origin area toward a target area. The range is null unless a claim states one, in kilometres. */
export interface Launch {
  readonly id: string;
  readonly name: Text;
  readonly origin: string;
  readonly toward: string;
  readonly at: Instant;
  readonly rangeKm: { readonly min: number; readonly max: number; readonly claim: string } | null;
  readonly claims: readonly string[];
}

/** Two places whose distance the story speaks of; the straight one is measured, the way's length is published. */
export interface Distance {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly published: PublishedLength | null;
  readonly claims: readonly string[];
}

/** A line or ring of positions. */
export type LngLatLine = readonly LngLat[];

/** What the camera holds: a box, in Mercator units, around what must all be seen, a box of ground, or a journey's head with the width of ground around it. */
export type Shot = { readonly bearingDegrees: number; readonly pitchDegrees: number } & (
  | { readonly kind: 'frame'; readonly box: Box }
  | { readonly kind: 'box'; readonly box: GroundBox }
  | { readonly kind: 'follow'; readonly journey: string; readonly spanKm: number }
);

/** A stretch of narration: what it says, what it frames, which story time it covers in how many film seconds. */
export interface Chapter {
  readonly id: string;
  readonly title: Text;
  readonly text: Text;
  readonly seconds: number;
  readonly fromMs: number;
  readonly toMs: number;
  readonly shot: Shot;
  readonly places: readonly string[];
  readonly claims: readonly string[];
}

/** A checked story: every reference resolves, every text exists in every language. Plain JSON. */
export interface Story {
  readonly id: string;
  readonly languages: readonly string[];
  readonly title: Text;
  readonly summary: Text;
  /** Counts what has been published, from 1. */
  readonly version: number;
  /** When the story was last changed: a day or an exact time. */
  readonly updated: Instant;
  readonly sources: Readonly<Record<string, Source>>;
  readonly people: Readonly<Record<string, Person>>;
  readonly places: Readonly<Record<string, Place>>;
  readonly claims: Readonly<Record<string, Claim>>;
  readonly events: Readonly<Record<string, StoryEvent>>;
  readonly journeys: Readonly<Record<string, Journey>>;
  readonly lines: Readonly<Record<string, StoryLine>>;
  readonly areas: Readonly<Record<string, Area>>;
  readonly launches: Readonly<Record<string, Launch>>;
  readonly distances: Readonly<Record<string, Distance>>;
  readonly chapters: readonly Chapter[];
}
