/** What an imported thing is: each has a claim that says where it was taken from. */
export type ImportedThing = 'place' | 'line' | 'area' | 'event';

/** What is said of each thing, in the languages that an import knows; `{name}` and `{source}` are filled in. */
const CLAIMS: Readonly<Record<string, Readonly<Record<ImportedThing, string>>>> = {
  en: {
    place: '{name}: position as given by “{source}”.',
    line: '{name}: course as given by “{source}”.',
    area: '{name}: outline as given by “{source}”.',
    event: '{name}: place and time as given by “{source}”.',
  },
  it: {
    place: '{name}: posizione secondo «{source}».',
    line: '{name}: tracciato secondo «{source}».',
    area: '{name}: contorno secondo «{source}».',
    event: '{name}: luogo e tempo secondo «{source}».',
  },
  ru: {
    place: '{name}: координаты по источнику «{source}».',
    line: '{name}: линия по источнику «{source}».',
    area: '{name}: границы по источнику «{source}».',
    event: '{name}: место и время по источнику «{source}».',
  },
  ko: {
    place: '{name}: ‘{source}’에 따른 위치.',
    line: '{name}: ‘{source}’에 따른 경로.',
    area: '{name}: ‘{source}’에 따른 경계.',
    event: '{name}: ‘{source}’에 따른 장소와 시각.',
  },
  ar: {
    place: '{name}: الموقع بحسب «{source}».',
    line: '{name}: المسار بحسب «{source}».',
    area: '{name}: الحدود بحسب «{source}».',
    event: '{name}: المكان والزمان بحسب «{source}».',
  },
};

/** The sentence of a claim in one language, or null when an import does not know the language. */
export function claimText(thing: ImportedThing, language: string, name: string, source: string): string | null {
  const sentence = CLAIMS[language]?.[thing] ?? null;
  return sentence && sentence.replace('{name}', () => name).replace('{source}', () => source);
}
