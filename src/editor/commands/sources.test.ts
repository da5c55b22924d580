import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { run } from '../testing/recorded-io.ts';
import { temporaryFolder, writeSmallStory } from '../testing/story-copy.ts';

/** A made-up source of the small story: five paragraphs, the fourth over two lines, the last with the quotation. */
const TEXT = `Il carro

Parte da Alba.
 \t
Arriva a Borgo il giorno dopo.


Alle dieci
parte un razzo.

«A domani», dice Anna a tutti.
`;

describe('story sources', async () => {
  const cwd = await temporaryFolder();
  await writeSmallStory(cwd);
  await writeFile(join(cwd, 'text.txt'), TEXT);
  const sources = async (text: string, quotation: string, ...more: string[]) => {
    await writeFile(join(cwd, 'changed.txt'), text);
    await writeSmallStory(cwd, 'changed', (story) =>
      story.replace('text: A domani', `text: ${JSON.stringify(quotation)}`),
    );
    return run(['sources', 'changed', '--text', 'changed.txt', ...more], { cwd });
  };

  it('finds a quotation word for word and counts the paragraphs that claims cite', async () => {
    expect(await run(['sources', 'small', '--text', 'text.txt'], { cwd })).toEqual({
      status: 0,
      out: [
        'small, source report: 5 paragraphs',
        '1 of 1 quotation verbatim, in the paragraph that is cited',
        '5 of 5 paragraphs cited, coverage 100 %',
      ].join('\n'),
      error: '',
    });
  });

  it('lists the paragraphs that no claim cites, without taking that for a problem', async () => {
    await writeSmallStory(cwd, 'gap', (story) => story.replace('paragraph: [2, 3]', 'paragraph: 2'));
    const { status, out } = await run(['sources', 'gap', '--text', 'text.txt'], { cwd });
    expect(status).toBe(0);
    expect(out).toContain('4 of 5 paragraphs cited, coverage 80 %\nNot cited by any claim:\n  3  Arriva a Borgo');
  });

  it('shows the nearest words and the first character that differs', async () => {
    const { status, out } = await sources(TEXT, 'A domano');
    expect(status).toBe(1);
    expect(out).toMatch(/^changed\/story\.yaml:\d+:\d+ quotes\.anna-farewell\.original\.text$/m);
    expect(out).toContain('expected the words of paragraph 5: "A domani", found "A domano"');
    expect(out).toContain('1 character differs; the first: here "o" (U+006F), in the source "i" (U+0069).');
  });

  it('says so when nothing like the quotation stands there', async () => {
    const { status, out } = await sources(TEXT, 'They were in a great hurry');
    expect(status).toBe(1);
    expect(out).toContain('expected words that stand in the source, found "They were in a great hurry"');
    expect(out).not.toContain('characters differ');
  });

  it('takes an apostrophe of another form for a difference', async () => {
    const { status, out } = await sources(TEXT.replace('A domani', 'A quand’altro'), "A quand'altro");
    expect(status).toBe(1);
    expect(out).toContain(`here "'" (U+0027), in the source "’" (U+2019)`);
  });

  it('takes a line break in the text for a space, and an ellipsis for words left out', async () => {
    const text = TEXT.replace('«A domani»', '«A domani\nmattina,\r\nse Dio vuole, presto»');
    for (const quotation of ['A domani mattina … presto', 'domani mattina, [...] vuole', 'A domani […] Dio']) {
      expect(await sources(text, quotation), quotation).toMatchObject({ status: 0 });
    }
    expect(await sources(text, 'presto … domani')).toMatchObject({ status: 1 });
  });

  it('tells the paragraph that has the words, where another is cited', async () => {
    const { status, out } = await sources(TEXT, 'parte un razzo');
    expect(status).toBe(1);
    expect(out).toContain('expected 4, the paragraph that has these words, found "5"');
  });

  it('tells when the text has another number of paragraphs than the story says', async () => {
    const { status, out } = await sources(`${TEXT}\nFine.\n`, 'A domani');
    expect(status).toBe(1);
    expect(out).toContain('sources.report.paragraphs');
    expect(out).toContain('expected 6, the number of paragraphs of the text, found 5');
  });

  it('gives everything as data', async () => {
    const { out } = await sources(TEXT, 'A domano', '--json');
    expect(JSON.parse(out)).toMatchObject({
      story: 'changed',
      source: 'report',
      paragraphs: 5,
      quotations: [{ id: 'anna-farewell', kind: 'different', nearest: 'A domani', paragraph: 5, edits: 1 }],
      uncited: [],
      coveragePerCent: 100,
      problems: [{ file: 'changed/story.yaml' }],
    });
  });

  it.each([
    [[], 'expected --text <file>'],
    [['--text', 'none.txt'], 'found none at "none.txt"'],
    [['--text', 'latin.txt'], 'expected a text in UTF-8'],
    [['--text', 'text.txt', '--source', 'raport'], 'the story has no source "raport". Did you mean "report"?'],
  ])('refuses what it cannot read: %j', async (flags, message) => {
    await writeFile(join(cwd, 'latin.txt'), Buffer.from([0x63, 0x69, 0xf2]));
    const { status, error } = await run(['sources', 'small', ...flags], { cwd });
    expect(status).toBe(2);
    expect(error).toContain(message);
  });
});
