import type { Status, Vehicle } from '../story/model.ts';

/** Every sentence and word of the interface in one language. A missing one does not compile. */
export interface Messages {
  /** The language's own name of itself. */
  readonly languageName: string;
  readonly direction: 'ltr' | 'rtl';
  /** What stands before and after somebody's words. */
  readonly quotationMarks: readonly [open: string, close: string];
  /** What stands between the parts of a sentence, with its space. */
  readonly comma: string;
  /** BCP 47 tag by which figures, dates and times are written. */
  readonly formats: string;
  /** The language with its country, as social networks want it: "it_IT". */
  readonly openGraphLocale: string;
  readonly tagline: string;
  readonly storiesTitle: string;
  readonly skipToStory: string;
  readonly skipToRecord: string;
  readonly home: string;
  readonly languages: string;
  readonly theme: string;
  readonly themes: { readonly system: string; readonly light: string; readonly dark: string };
  readonly share: {
    /** What is seen on the button: the first word of `action`, so that it can be called by either. */
    readonly short: string;
    readonly action: string;
    readonly copied: string;
    readonly copyThis: string;
  };
  /** What the picture of a story shows that social networks set beside a link. */
  readonly cardOf: (title: string) => string;
  readonly map: string;
  readonly mapWheelHint: string;
  readonly mapTouchHint: string;
  readonly mapUnavailable: string;
  readonly mapProblem: string;
  readonly mapLoading: string;
  readonly zoomIn: string;
  readonly zoomOut: string;
  readonly backToStory: string;
  readonly player: string;
  readonly play: string;
  readonly pause: string;
  readonly step: string;
  readonly replay: string;
  readonly howDoWeKnow: string;
  readonly nothingInferred: string;
  readonly showYourTime: string;
  readonly showLocalTime: string;
  readonly yourTime: (time: string, offset: string) => string;
  readonly previousChapter: string;
  readonly nextChapter: string;
  readonly speed: string;
  readonly timeline: string;
  readonly keyboardHint: string;
  readonly places: string;
  readonly close: string;
  readonly legend: string;
  readonly chapter: (number: number, total: number) => string;
  readonly sourcesOfChapter: (count: number) => string;
  readonly nothingSaid: string;
  readonly quotesHere: string;
  readonly claimsHere: string;
  readonly precision: (km: string) => string;
  readonly alsoCalled: string;
  readonly localTime: (time: string, place: string, offset: string) => string;
  readonly inTheDay: string;
  readonly about: (time: string) => string;
  /** A time of day on its day: "11:43, 13 September 2023". */
  readonly onDay: (time: string, day: string) => string;
  readonly between: (from: string, to: string) => string;
  readonly goToMoment: (time: string) => string;
  readonly ourTranslation: string;
  readonly originalIn: (language: string) => string;
  readonly paragraphs: (numbers: readonly number[]) => string;
  readonly says: (who: string) => string;
  readonly because: string;
  readonly otherVersion: string;
  readonly status: Record<Status, string>;
  readonly record: string;
  readonly events: { readonly title: string; readonly when: string; readonly where: string; readonly what: string };
  readonly stops: { readonly arrival: string; readonly departure: string };
  readonly distances: {
    readonly title: string;
    readonly way: string;
    readonly straight: string;
    readonly published: string;
    readonly method: string;
    readonly fromTo: (from: string, to: string) => string;
  };
  readonly otherClaims: string;
  readonly people: string;
  readonly sources: string;
  readonly corrections: {
    readonly title: string;
    readonly none: string;
    readonly corrected: (date: string) => string;
    readonly previously: string;
  };
  readonly lastChanged: (date: string, version: number) => string;
  readonly mapData: string;
  readonly marks: {
    readonly travelled: Record<Status, string>;
    readonly ahead: Record<Status, string>;
    readonly expected: string;
    readonly head: (vehicle: Vehicle, isEstimated: boolean) => string;
    readonly wreck: string;
    readonly band: string;
    readonly seaArea: string;
    readonly launchArea: string;
    readonly fan: string;
    readonly place: string;
    readonly halo: string;
    readonly site: string;
  };
}
