import { describe, expect, it } from 'vitest';
import { story, type Cited } from './read-folder.ts';

const all: Record<string, Cited> = { ...story.claims, ...story.quotes };
const paragraphsOf = (cited: Cited): number[] => [cited.paragraph ?? []].flat();
const articleParagraphs = (cited: Cited): number[] =>
  [cited, ...(cited.also ?? [])].filter(({ source }) => source === 'article').flatMap(paragraphsOf);

describe('the words that the article quotes', () => {
  // Typed from the article by hand; "…" stands where the reporter's words interrupt.
  const quoted = [
    {
      speaker: 'putin',
      paragraph: 4,
      text: "È importante … discutere di cooperazione economica. La Russia è stata la prima a riconoscere la Corea del Nord e il nostro incontro si tiene in occasione del 75esimo anniversario dell'avvio delle nostre relazioni diplomatiche",
    },
    { speaker: 'kim', paragraph: 5, text: 'la nostra prima priorità' },
    {
      speaker: 'kim',
      paragraph: 6,
      text: "Apprezzo l'invito di Putin … ho fiducia nel fatto che l'incontro darà maggiore slancio ai nostri rapporti",
    },
    {
      speaker: 'putin',
      paragraph: 12,
      text: 'È proprio per questo che siamo venuti qui. Il leader della Corea del Nord mostra grande interesse per lo spazio, per la missilistica. Gli mostreremo i nostri avanzamenti',
    },
    { speaker: 'putin', paragraph: 13, text: "Parleremo di tutte le questioni senza fretta, c'è tempo" },
    { speaker: 'putin', paragraph: 14, text: 'hanno parlato molto, è stato ben accolto' },
    {
      speaker: 'peskov',
      paragraph: 28,
      text: 'ci saranno negoziati tra le due delegazioni e dopo, se necessario, i leader continueranno a comunicare faccia a faccia',
    },
  ];

  it('are all there, verbatim, with speaker and paragraph, and no others', () => {
    const held = Object.values(story.quotes).map(({ speaker, paragraph, original }) => ({
      speaker,
      paragraph,
      text: original.text,
    }));
    expect(held.toSorted((a, b) => Number(a.paragraph) - Number(b.paragraph))).toEqual(quoted);
  });

  it('are in Italian, the language of the article, with an English translation', () => {
    for (const { original, translations } of Object.values(story.quotes)) {
      expect(original.language).toBe('it');
      expect(translations.en?.length).toBeGreaterThan(5);
    }
  });

  it("shows what Putin said of Shoigu's visit to North Korea at Pyongyang", () => {
    expect(story.quotes['putin-shoigu']?.places).toEqual(['pyongyang']);
  });
});

describe('the article', () => {
  it('is cited paragraph by paragraph, all 31 of them', () => {
    const cited = new Set(Object.values(all).flatMap(articleParagraphs));
    expect([...cited].toSorted((a, b) => a - b)).toEqual(Array.from({ length: 31 }, (_, i) => i + 1));
  });

  it('is told whole: every claim and quote taken from it belongs to a chapter', () => {
    const told = new Set(story.chapters.flatMap(({ claims }) => claims));
    const untold = Object.entries(all).filter(([id, { source }]) => source === 'article' && !told.has(id));
    expect(untold.map(([id]) => id)).toEqual([]);
  });

  it.each([
    ['tour-before-talks', 'russia-1', 10],
    ['angara-complex', 'russia-1', 11],
    ['no-press-conference', 'tass', 17],
    ['us-warning', 'united-states', 23],
    ['china-displeased', 'analysts', 23],
    ['delegation-experts', 'south-korean-press', 26],
    ['missiles-launched', 'south-korean-joint-chiefs', [29, 30]],
  ])('leaves the claim "%s" to those who make it', (id, by, paragraph) => {
    expect(story.claims[id]).toMatchObject({ by, paragraph });
  });

  it('names the sea twice, and so does the map', () => {
    const sea = story.places['sea-of-japan'];
    expect([sea?.name.it, ...(sea?.alsoNamed ?? []).map(({ it }) => it)]).toEqual([
      'Mare dell’Est',
      'Mar del Giappone',
    ]);
    expect([sea?.name.en, ...(sea?.alsoNamed ?? []).map(({ en }) => en)]).toEqual(['East Sea', 'Sea of Japan']);
  });
});

describe('the film', () => {
  it('lasts between one and two minutes, no chapter under 7 or over 15 seconds', () => {
    const seconds = story.chapters.map((chapter) => chapter.seconds);
    const total = seconds.reduce((sum, value) => sum + value, 0);
    expect(total).toBeGreaterThanOrEqual(60);
    expect(total).toBeLessThanOrEqual(120);
    expect(Math.min(...seconds)).toBeGreaterThanOrEqual(7);
    expect(Math.max(...seconds)).toBeLessThanOrEqual(15);
  });

  it('is narrated in 40 to 90 words a chapter in every language, in fewer where particles are part of the word', () => {
    const fewest: Readonly<Record<string, number>> = { ko: 28, ru: 35 };
    for (const { id, text } of story.chapters) {
      for (const language of story.languages) {
        const words = text[language]?.trim().split(/\s+/).length ?? 0;
        expect(words, `${id}, ${language}`).toBeGreaterThanOrEqual(fewest[language] ?? 40);
        expect(words, `${id}, ${language}`).toBeLessThanOrEqual(90);
      }
    }
  });

  it('shows both launches within the chapter on the missiles', () => {
    const chapter = story.chapters.find(({ id }) => id === 'missiles');
    for (const instant of ['2023-09-13T11:43+09:00', '2023-09-13T11:53+09:00']) {
      expect(Date.parse(chapter?.time.from ?? '')).toBeLessThan(Date.parse(instant));
      expect(Date.parse(chapter?.time.to ?? '')).toBeGreaterThan(Date.parse(instant));
    }
  });
});
