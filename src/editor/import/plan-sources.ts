import { GAZETTEER_CREDIT } from '../gazetteer/open-gazetteer.ts';
import type { PlanBuilder } from './plan-builder.ts';

/** What the publisher of a new source is called until the editor names it. */
const UNKNOWN_PUBLISHER: Readonly<Record<string, string>> = {
  en: 'publisher to be named',
  it: 'editore da indicare',
  ru: 'издатель уточняется',
  ko: '발행처 미정',
  ar: 'الناشر غير مذكور بعد',
};

/** Adds a source for the imported file itself, with a mark to complete it. */
export function planFileSource(builder: PlanBuilder): void {
  const { languages } = builder.story;
  const title = Object.fromEntries(languages.map((language) => [language, builder.sourceTitle(language)]));
  const publisher = languages.map((language) => [language, UNKNOWN_PUBLISHER[language] ?? UNKNOWN_PUBLISHER.en!]);
  const mark = 'complete this source: title, publisher, date, licence';
  builder.add('sources', builder.options.source.id, { title, publisher: Object.fromEntries(publisher) }, [mark]);
}

/** The source of the story for what the gazetteer says; adds one when the story has none yet. */
export function gazetteerSource(builder: PlanBuilder): { source: string; title: string } {
  const { sources, languages } = builder.story;
  builder.once('credit', () => {
    builder.remarks.push(`Positions of places that were looked up: ${GAZETTEER_CREDIT}.`);
    return GAZETTEER_CREDIT;
  });
  const own = Object.values(sources).find(({ url }) => url?.startsWith('https://www.geonames.org') ?? false);
  if (own) return { source: own.id, title: 'GeoNames' };
  const source = builder.once('geonames', () => {
    const id = builder.newId('geonames', 'geonames');
    const name = Object.fromEntries(languages.map((language) => [language, 'GeoNames']));
    const entry = { title: name, publisher: name, url: 'https://www.geonames.org/', licence: 'CC BY 4.0' };
    builder.add('sources', id, entry, []);
    return id;
  });
  return { source, title: 'GeoNames' };
}
