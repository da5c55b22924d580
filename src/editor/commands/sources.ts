import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Story } from '../../lib/story/model.ts';
import { suggestion } from '../../lib/story/suggestion.ts';
import { EXIT, UsageError, type Command } from '../command.ts';
import type { EditorIo } from '../editor-io.ts';
import { count, describeProblems, paint } from '../print-problems.ts';
import { checkSource, type SourceCheck } from '../sources/check-source.ts';
import { folderOf, openStories } from '../story-folders.ts';

/** `story sources`: holds a story against the text of its source. */
export const sourcesCommand: Command = {
  name: 'sources',
  summary: 'hold quotations and paragraphs against the text of a source',
  operands: { usage: '[folder] --text <file>', most: 1 },
  description: [
    'Verifies that every quotation that cites the source stands in its text verbatim, in the paragraph that it cites. For one that does not, the nearest passage is told, and the first character that differs. Then lists the paragraphs that no claim cites, and how much of the text is cited, in per cent.',
    'The text is a file in UTF-8. Paragraphs are its blocks between blank lines, counted from 1, headings and captions included. A line break, and any run of spaces, counts as one space. An ellipsis in a quotation ("…", "[…]" or "[...]") stands for words left out: what is before and behind it is looked for in this order. Nothing else is put right: an apostrophe of another form is a difference.',
  ],
  options: [
    { name: 'text', value: 'file', summary: 'The text of the source. It is only read.' },
    { name: 'source', value: 'id', summary: 'The source that it is the text of; needed when several are quoted.' },
    { name: 'json', summary: 'Write one JSON object.' },
  ],
  examples: [
    { line: 'sources my-story --text ~/article.txt', does: 'Hold a story against its only source that is quoted.' },
    { line: 'sources my-story --text ~/report.txt --source report', does: 'The same for one of several sources.' },
  ],
  exitStatus: {
    0: 'Every quotation is verbatim. Paragraphs that are not cited are no problem.',
    1: 'A quotation is not verbatim, or the story has problems.',
    2: 'The call makes no sense.',
  },
  async run(call, io) {
    const file = call.text('text');
    if (file === null) throw new UsageError('expected --text <file>, the text of the source.');
    const text = await readText(resolve(io.cwd, file), file);
    const opened = await openStories([await folderOf(call.operands[0], io)], io);
    if (!opened) return EXIT.problems;
    const { story, files } = opened[0]!;
    const source = sourceOf(story, call.text('source'));
    const check = checkSource(story, source, text, files);
    io.stdout(
      call.isOn('json') ? JSON.stringify(report(story, source, check), null, 2) : print(story, source, check, io),
    );
    return check.problems.length > 0 ? EXIT.problems : EXIT.well;
  },
};

async function readText(path: string, named: string): Promise<string> {
  const bytes = await readFile(path).catch(() => {
    throw new UsageError(`--text: expected a file, found none at "${named}".`);
  });
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new UsageError(`--text: expected a text in UTF-8, found other bytes in "${named}". Save it as UTF-8.`);
  }
}

function sourceOf({ sources, claims }: Story, named: string | null): string {
  if (named !== null) {
    if (Object.hasOwn(sources, named)) return named;
    const hint = suggestion(named, new Set(Object.keys(sources))) ?? `It has ${Object.keys(sources).join(', ')}.`;
    throw new UsageError(`--source: the story has no source "${named}". ${hint}`);
  }
  const quoted = new Set(
    Object.values(claims).flatMap(({ kind, citations }) =>
      kind === 'quote' ? citations.map(({ source }) => source) : [],
    ),
  );
  const counted = Object.values(sources).flatMap(({ id, paragraphs }) => (paragraphs === null ? [] : [id]));
  const only = [[...quoted], counted, Object.keys(sources)].find((ids) => ids.length === 1);
  if (only) return only[0]!;
  throw new UsageError(`expected --source, one of ${Object.keys(sources).join(', ')}.`);
}

function print(story: Story, source: string, check: SourceCheck, io: EditorIo): string {
  const { paragraphs, quotations, uncited, problems } = check;
  const verbatim = quotations.filter(({ finding }) => finding.kind === 'verbatim').length;
  const cited = paragraphs.length - uncited.length;
  const summary = [
    `${story.id}, source ${source}: ${count(paragraphs.length, 'paragraph')}`,
    paint(
      verbatim === quotations.length ? 'green' : 'red',
      `${verbatim} of ${count(quotations.length, 'quotation')} verbatim, in the paragraph that is cited`,
      io,
    ),
    `${cited} of ${count(paragraphs.length, 'paragraph')} cited, coverage ${perCent(check)} %`,
    ...(uncited.length > 0 ? ['Not cited by any claim:'] : []),
    ...uncited.map(
      (number) => `  ${String(number).padStart(String(paragraphs.length).length)}  ${opening(paragraphs[number - 1]!)}`,
    ),
  ].join('\n');
  return problems.length > 0 ? `${describeProblems(problems, io)}\n\n${summary}` : summary;
}

function report(story: Story, source: string, check: SourceCheck) {
  return {
    story: story.id,
    source,
    paragraphs: check.paragraphs.length,
    quotations: check.quotations.map(({ id, finding }) => ({ id, ...finding })),
    uncited: check.uncited,
    coveragePerCent: perCent(check),
    problems: check.problems,
  };
}

/** With one digit; never 100 while a paragraph is left. */
function perCent({ paragraphs, uncited }: SourceCheck): number {
  if (paragraphs.length === 0) return 0;
  return Math.floor(((paragraphs.length - uncited.length) / paragraphs.length) * 1000) / 10;
}

function opening(paragraph: string): string {
  const characters = [...paragraph];
  return characters.length > 64 ? `${characters.slice(0, 63).join('')}…` : paragraph;
}
