import { expect, it } from 'vitest';
import { openMarks } from './open-marks.ts';

it('finds what is left to do in comments, at its line and column, and not in texts', () => {
  const text =
    '# A story.\na: "# TODO not a comment"\nb: |\n  # TODO neither\n  line\n# TODO translate name into en\nc: { d: 1 } # TODO look\n';
  expect(openMarks(text)).toEqual([
    { position: { line: 6, column: 1 }, text: 'TODO translate name into en' },
    { position: { line: 7, column: 13 }, text: 'TODO look' },
  ]);
});
