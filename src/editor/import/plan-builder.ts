import type { Feature, Geometry } from 'geojson';
import { ProblemList } from '../../lib/story/document.ts';
import type { Story } from '../../lib/story/model.ts';
import { formatFound } from '../../lib/story/problem.ts';
import type { YamlEntry } from '../edit/yaml-add.ts';
import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import { claimText, type ImportedThing } from './claim-texts.ts';
import type { ImportedFeature } from './imported-feature.ts';
import type { ImportOptions, ImportPlan, ImportSubject, KnownPlace, PlannedLayer, PlannedPart } from './import-plan.ts';
import { makeId } from './make-id.ts';
import { withoutMarkup } from './plain-words.ts';
import { fillText, translationMark, type FilledText } from './plan-texts.ts';
import { knownPlaces, PlacesByName, takenIds } from './story-context.ts';

/** A citation as a claim of `story.yaml` has it. */
export interface PlannedCitation {
  readonly source: string;
  readonly paragraph?: number;
}

/** What is to be said by a new claim. */
interface NewClaim {
  readonly thing: ImportedThing;
  readonly feature: ImportedFeature;
  readonly id: string;
  readonly name: Readonly<Record<string, string>>;
  readonly places?: readonly string[];
  readonly at?: string;
  /** Cited before the source of the file, with its title. */
  readonly first?: { readonly source: string; readonly title: string };
}

/** Collects what an import adds to a story: entries, features and remarks, with ids that nothing else has. */
export class PlanBuilder {
  readonly story: Story;
  readonly options: ImportOptions;
  readonly fileName: string;
  readonly gazetteer: Gazetteer;
  readonly problems: ProblemList;
  /** The places that the story had before. */
  readonly storyPlaces: readonly KnownPlace[];
  /** The places of the story and the new ones. */
  readonly places: PlacesByName;
  readonly remarks: string[] = [];
  readonly warnings: ProblemList;
  readonly #taken: Set<string>;
  readonly #shapes: ReadonlySet<string>;
  readonly #done = new Map<string, string>();
  readonly #entries: Record<PlannedPart, YamlEntry[]> = {
    ...{ sources: [], places: [], claims: [], events: [], journeys: [], lines: [], areas: [] },
  };
  readonly #features: Record<PlannedLayer, Feature[]> = { places: [], lines: [], areas: [] };

  constructor(subject: ImportSubject, options: ImportOptions, gazetteer: Gazetteer, problems: ProblemList) {
    const { story, featureIds, fileName, text } = subject;
    this.story = story;
    this.fileName = fileName;
    this.options = options;
    this.gazetteer = gazetteer;
    this.problems = problems;
    this.warnings = new ProblemList([{ name: fileName, text }]);
    this.storyPlaces = knownPlaces(story);
    this.places = new PlacesByName(this.storyPlaces);
    this.#taken = takenIds(story, featureIds);
    this.#shapes = shapesOf(story);
  }

  /** The result of `make`, which is called for the first use of the key only. */
  once(key: string, make: () => string): string {
    if (!this.#done.has(key)) this.#done.set(key, make());
    return this.#done.get(key)!;
  }

  /** Whether the story draws just these positions already, as a line or an outline. */
  hasShape(positions: LngLatList): boolean {
    return this.#shapes.has(JSON.stringify(positions));
  }

  /** A new id, from one that the file states or from a name. */
  newId(name: string, fallback: string): string {
    return makeId(name, fallback, this.#taken);
  }

  /** The file's own name without folders and ending: what stands in where a thing has no name. */
  get baseName(): string {
    return this.fileName.replace(/^.*[/\\]/, '').replace(/\.\w+$/, '');
  }

  /** The name of a thing in every language; its file's name where it has none, and then a mark to name it. */
  nameOf(feature: ImportedFeature): FilledText & { readonly mark: string | null; readonly main: string } {
    const { language } = this.options;
    const { languages } = this.story;
    const given = fillText(feature.name, language, languages);
    const filled = given ?? fillText({ '': this.baseName }, language, languages)!;
    const mark = given ? translationMark({ name: given.missing }) : 'name it: the file gives no name';
    return { ...filled, mark, main: filled.text[language] ?? Object.values(filled.text)[0]! };
  }

  /** Adds an entry of `story.yaml`, with the marks that stand above it as a comment. */
  add(
    part: PlannedPart,
    key: string,
    value: Readonly<Record<string, unknown>>,
    marks: readonly (string | null)[],
  ): void {
    const comment = marks.filter((mark) => mark !== null).join('; ');
    this.#entries[part].push({ key, value, comment: comment === '' ? null : `TODO ${comment}` });
  }

  /** Adds a feature of a GeoJSON file. */
  addFeature(layer: PlannedLayer, id: string, properties: Readonly<Record<string, unknown>>, geometry: Geometry): void {
    this.#features[layer].push({ type: 'Feature', id, properties, geometry });
  }

  /** Adds a claim that says where a thing was taken from, in the file's own words where it has a text; gives its id. */
  addClaim({ thing, feature, id: thingId, name, places, at, first }: NewClaim): string {
    const { language } = this.options;
    const { languages } = this.story;
    const id = this.newId(`${thingId}-${SUFFIX[thing]}`, thing);
    const own = fillText(feature.text, language, languages);
    const source = (tag: string) => first?.title ?? this.sourceTitle(tag);
    const unknown = languages.filter((tag) => claimText(thing, tag, '', '') === null);
    const sentences = languages.map((tag) => {
      const sentence =
        claimText(thing, tag, name[tag]!, source(tag)) ?? claimText(thing, 'en', name[tag]!, source(tag))!;
      return [tag, sentence] as const;
    });
    const cited = this.citationOf(feature);
    const citation = first ? { source: first.source, also: [cited] } : cited;
    const words = own?.text ?? Object.fromEntries(sentences);
    // The file's stars and brackets are no markup.
    const text = Object.fromEntries(Object.entries(words).map(([tag, written]) => [tag, withoutMarkup(written)]));
    const value = { status: 'reported', text, ...citation, ...(places && { places }), ...(at && { at }) };
    this.add('claims', id, value, [translationMark({ text: own?.missing ?? unknown })]);
    return id;
  }

  /** What the claims of a thing cite: the source of the import, with a paragraph where one is known. */
  citationOf(feature: ImportedFeature): PlannedCitation {
    const { id } = this.options.source;
    const paragraph = feature.paragraph ?? this.options.paragraph;
    const count = this.story.sources[id]?.paragraphs ?? null;
    if (paragraph !== null && count !== null && paragraph > count) {
      this.fault(
        feature,
        'paragraph',
        `a paragraph from 1 to ${count} of "${id}"`,
        paragraph,
        'Count blocks between blank lines.',
      );
    }
    return paragraph === null ? { source: id } : { source: id, paragraph };
  }

  /** The title of the import's source in a language. */
  sourceTitle(language: string): string {
    const title = this.story.sources[this.options.source.id]?.title;
    return title?.[language] ?? this.fileName.replace(/^.*[/\\]/, '');
  }

  /** Reports what is wrong with a thing of the file. */
  fault(feature: ImportedFeature, field: string, expected: string, found: unknown, hint: string): void {
    this.problems.addAt(this.fileName, feature.locate(field), {
      path: field,
      expected,
      found: formatFound(found),
      hint,
    });
  }

  /** Everything that was collected. */
  plan(): ImportPlan {
    return {
      entries: this.#entries,
      features: this.#features,
      remarks: this.remarks,
      warnings: this.warnings.sorted(),
    };
  }
}

type LngLatList = readonly (readonly number[])[];

function shapesOf({ lines, journeys, areas }: Story): Set<string> {
  const legs = Object.values(journeys).flatMap((journey) => journey.legs);
  const drawn = [...Object.values(lines), ...legs].map(({ line }) => line);
  return new Set([...drawn, ...Object.values(areas).flatMap(({ rings }) => rings)].map((line) => JSON.stringify(line)));
}

const SUFFIX: Readonly<Record<ImportedThing, string>> = {
  place: 'position',
  line: 'course',
  area: 'outline',
  event: 'report',
};
