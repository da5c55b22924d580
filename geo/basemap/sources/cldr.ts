/** Names of territories by their ISO 3166-1 alpha-2 code, and the code of each numeric one. */
export interface TerritoryNames {
  readonly byLanguage: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly alpha2OfNumeric: ReadonlyMap<string, string>;
}

/** Reads a JSON file of one of CLDR's packages, such as `cldr-core/supplemental/codeMappings.json`. */
export type ReadCldr = (path: string) => Promise<unknown>;

interface TerritoriesFile {
  readonly main: Record<string, { localeDisplayNames: { territories: Record<string, string> } }>;
}

interface CodesFile {
  readonly supplemental: { codeMappings: Record<string, { _numeric?: string }> };
}

/** Territory names in the given languages from CLDR's JSON packages. Rejects where a language is not there. */
export async function readTerritoryNames(read: ReadCldr, languages: readonly string[]): Promise<TerritoryNames> {
  const byLanguage: Record<string, Record<string, string>> = {};
  for (const language of languages) {
    const file = (await read(`cldr-localenames-modern/main/${language}/territories.json`)) as TerritoriesFile;
    byLanguage[language] = file.main[language]?.localeDisplayNames.territories ?? {};
  }
  const codes = (await read('cldr-core/supplemental/codeMappings.json')) as CodesFile;
  const alpha2OfNumeric = new Map<string, string>();
  for (const [code, { _numeric }] of Object.entries(codes.supplemental.codeMappings)) {
    // Retired codes, such as BU for Burma, share a number with their successor but have no name.
    if (_numeric !== undefined && code.length === 2 && byLanguage['en']?.[code]) alpha2OfNumeric.set(_numeric, code);
  }
  return { byLanguage, alpha2OfNumeric };
}
