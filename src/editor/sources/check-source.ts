import { ProblemList, type StoryDocument } from '../../lib/story/document.ts';
import type { Claim, QuoteClaim, Story } from '../../lib/story/model.ts';
import type { StoryFile } from '../../lib/story/parse.ts';
import type { Problem } from '../../lib/story/problem.ts';
import { readYaml } from '../../lib/story/read-yaml.ts';
import { firstDifference } from './difference.ts';
import { findQuotation, type Finding } from './find-quotation.ts';
import { paragraphsOf } from './source-text.ts';

/** A source held against its text: quotations, what no claim cites, and what is wrong. */
export interface SourceCheck {
  readonly paragraphs: readonly string[];
  readonly quotations: readonly { readonly id: string; readonly finding: Finding }[];
  /** Numbers of the paragraphs that no claim cites, from 1. */
  readonly uncited: readonly number[];
  readonly problems: readonly Problem[];
}

/** Holds all that a story takes from one of its sources against the text of that source. */
export function checkSource(story: Story, source: string, text: string, files: readonly StoryFile[]): SourceCheck {
  const problems = new ProblemList(files);
  const yaml = files.find(({ name }) => /(^|[/\\])story\.ya?ml$/.test(name))!;
  const document = readYaml(yaml.name, yaml.text, problems)!;
  const paragraphs = paragraphsOf(text);
  const claims = Object.values(story.claims);
  checkNumber(document, story, source, paragraphs.length, problems);

  const quotations = claims
    .filter((claim) => claim.kind === 'quote')
    .flatMap((quote) => {
      const cited = quote.citations.filter((citation) => citation.source === source);
      if (cited.length === 0) return [];
      const finding = findQuotation(
        quote.original.text,
        cited.flatMap((citation) => citation.paragraphs),
        paragraphs,
      );
      addFinding(document, quote, finding, problems);
      return [{ id: quote.id, finding }];
    });
  const cited = new Set(claims.flatMap((claim) => citedOf(claim, source)));
  const uncited = paragraphs.map((_, i) => i + 1).filter((number) => !cited.has(number));
  return { paragraphs, quotations, uncited, problems: problems.sorted() };
}

function checkNumber(
  document: StoryDocument,
  story: Story,
  source: string,
  found: number,
  problems: ProblemList,
): void {
  const stated = story.sources[source]!.paragraphs;
  if (stated === null || stated === found) return;
  problems.add(document, ['sources', source, 'paragraphs'], {
    expected: `${found}, the number of paragraphs of the text`,
    found: stated,
    hint: 'A paragraph is a block between blank lines, headings and captions included.',
  });
}

function addFinding(document: StoryDocument, quote: QuoteClaim, finding: Finding, problems: ProblemList): void {
  const path = ['quotes', quote.id];
  switch (finding.kind) {
    case 'verbatim':
      return;
    case 'elsewhere':
      return problems.add(document, [...path, 'paragraph'], {
        expected: `${finding.paragraph}, the paragraph that has these words`,
        found: quote.citations[0]!.paragraphs.join(', '),
        hint: 'Change the paragraph to that.',
      });
    case 'different': {
      const { part, nearest, paragraph, edits } = finding;
      const words = [...path, 'original', 'text'];
      if (edits > part.length / 2) {
        return problems.add(document, words, {
          expected: 'words that stand in the source',
          found: part,
          hint: `Nothing like them stands in paragraph ${paragraph}: copy the words from the source, in its own language.`,
        });
      }
      const { at, here, there, characters } = firstDifference(part, nearest);
      const offset = Math.max(0, quote.original.text.indexOf(part)) + at;
      const position = document.locate(words, { offset });
      return problems.addAt(document.name, position, {
        path: words.join('.'),
        expected: `the words of paragraph ${paragraph}: "${there}"`,
        found: `"${here}"`,
        hint: `${edits === 1 ? '1 character differs' : `${edits} characters differ`}; the first: here ${characters[0]}, in the source ${characters[1]}.`,
      });
    }
  }
}

function citedOf(claim: Claim, source: string): readonly number[] {
  const isDisputed = claim.kind === 'statement' && claim.status === 'disputed';
  const citations = [...claim.citations, ...(isDisputed ? [claim.otherVersion.citation] : [])];
  return citations.filter((citation) => citation.source === source).flatMap(({ paragraphs }) => paragraphs);
}
