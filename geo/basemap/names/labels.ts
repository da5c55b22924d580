/** A label's texts as tile attributes. Each of the others is there only where it differs from `name_en`. */
export interface LabelNames {
  readonly name_en: string;
  readonly name_it?: string;
  readonly name_ko?: string;
  readonly name_ru?: string;
  readonly name_local?: string;
}

/** Texts by language, null where none is known, with what is missing or equal to the English left out. */
export function labelNames(names: {
  readonly en: string;
  readonly it: string | null;
  readonly ko: string | null;
  readonly ru: string | null;
  readonly local: string | null;
}): LabelNames {
  const own = (name: string | null): string | null => (name === names.en ? null : name);
  const [italian, korean, russian, local] = [own(names.it), own(names.ko), own(names.ru), own(names.local)];
  return {
    name_en: names.en,
    ...(italian !== null && { name_it: italian }),
    ...(korean !== null && { name_ko: korean }),
    ...(russian !== null && { name_ru: russian }),
    ...(local !== null && { name_local: local }),
  };
}
