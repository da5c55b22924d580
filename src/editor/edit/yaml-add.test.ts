import { describe, expect, it } from 'vitest';
import { addYamlEntries } from './yaml-add.ts';

const entry = (key: string, value: unknown, comment: string | null = null) => ({ key, value, comment });

describe('adding entries to a YAML file', () => {
  it('writes them behind the last one, each under its comment, before the comment of the next part', () => {
    const text = 'places:\n  alba:\n    name: Alba # the town\n\n# What is said.\nclaims: {}\n';
    const added = addYamlEntries(text, {
      places: [entry('borgo', { claims: ['first'] }, 'TODO look'), entry('colle', { claims: ['first'] })],
      claims: [entry('first', { status: 'reported' })],
      events: [entry('fair', { at: '2024-05-01' })],
    });
    expect(added).toBe(
      'places:\n  alba:\n    name: Alba # the town\n  # TODO look\n  borgo:\n    claims: [first]\n  colle:\n' +
        '    claims: [first]\n\n# What is said.\nclaims:\n  first: { status: reported }\nevents:\n  fair: { at: 2024-05-01 }\n',
    );
  });

  it('keeps line breaks of Windows, and ends a last line that has none', () => {
    expect(addYamlEntries('a:\r\n  b: 1', { c: [entry('d', 2)], a: [entry('e', 3)] })).toBe(
      'a:\r\n  b: 1\r\n  e: 3\r\nc:\r\n  d: 2\r\n',
    );
  });

  it('refuses a key that is taken, and a mapping within braces', () => {
    expect(() => addYamlEntries('a:\n  b: 1\n', { a: [entry('b', 2)] })).toThrow(/already/);
    expect(() => addYamlEntries('a: { b: 1 }\n', { a: [entry('c', 2)] })).toThrow(/one entry a line/);
  });
});
