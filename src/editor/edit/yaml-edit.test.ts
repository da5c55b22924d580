import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { setYamlValue } from './yaml-edit.ts';

const STORY = readFileSync(new URL('../../../geo/kim-vostochny/story.yaml', import.meta.url), 'utf8');

/** The lines of `after` that `before` does not have at this place, when both have as many lines. */
function changedLines(before: string, after: string): string[] {
  const old = before.split('\n');
  const lines = after.split('\n');
  expect(lines).toHaveLength(old.length);
  return lines.filter((line, i) => line !== old[i]);
}

describe('setting a value of a YAML file', () => {
  it('changes exactly the line of a camera in the story of Vostochny', () => {
    const edited = setYamlValue(STORY, ['chapters', 2, 'camera'], { frame: ['khasan'], marginKm: 40 });
    expect(changedLines(STORY, edited)).toEqual(['    camera: { frame: [khasan], marginKm: 40 }']);
  });

  it('writes a camera of another kind on the same line', () => {
    const edited = setYamlValue(STORY, ['chapters', 2, 'camera'], { follow: 'kim', spanKm: 120 });
    expect(changedLines(STORY, edited)).toEqual(['    camera: { follow: kim, spanKm: 120 }']);
  });

  it('leaves a file alone when the value is there already', () => {
    expect(setYamlValue(STORY, ['chapters', 2, 'camera'], { marginKm: 25, frame: ['khasan'] })).toBe(STORY);
  });

  it('keeps the comments within a mapping over several lines', () => {
    const text = 'camera:\n  # The whole way.\n  frame: [a, b] # both ends\n  marginKm: 60\n\nnext: 1\n';
    expect(setYamlValue(text, ['camera'], { frame: ['a', 'c'], marginKm: 60, bearing: 5 })).toBe(
      'camera:\n  # The whole way.\n  frame: [a, c] # both ends\n  marginKm: 60\n  bearing: 5\n\nnext: 1\n',
    );
    expect(setYamlValue(text, ['camera'], { follow: 'kim', spanKm: 9 })).toBe(
      'camera:\n  # The whole way.\n  follow: kim\n  spanKm: 9\n\nnext: 1\n',
    );
  });

  it('adds an entry behind the last of its mapping, before the comment of the next part', () => {
    const text = 'places:\n  alba:\n    name: Alba # the town\n\n# What is said.\nclaims: {}\n';
    const borgo = { name: { it: 'Borgo, in alto', en: 'Borgo' }, claims: ['first'] };
    expect(setYamlValue(text, ['places', 'borgo'], borgo)).toBe(
      'places:\n  alba:\n    name: Alba # the town\n  borgo:\n' +
        "    name: { it: 'Borgo, in alto', en: Borgo }\n    claims: [first]\n\n# What is said.\nclaims: {}\n",
    );
    expect(setYamlValue(text, ['claims', 'first'], { status: 'reported' })).toBe(
      'places:\n  alba:\n    name: Alba # the town\n\n# What is said.\nclaims:\n  first: { status: reported }\n',
    );
    expect(setYamlValue(text, ['people', 'anna'], { kind: 'person' })).toBe(
      `${text}people:\n  anna: { kind: person }\n`,
    );
  });

  it('keeps line breaks of Windows', () => {
    const text = 'a:\r\n  b: 1\r\nc: 2\r\n';
    expect(setYamlValue(text, ['a', 'd'], 3)).toBe('a:\r\n  b: 1\r\n  d: 3\r\nc: 2\r\n');
  });

  it('refuses to change what an alias shares with another place', () => {
    expect(() => setYamlValue('a: &x { k: 1 }\nb: *x\n', ['a', 'k'], 2)).toThrow(/without changing other parts/);
  });

  it('refuses a file that is not valid YAML', () => {
    expect(() => setYamlValue('a: [1\n', ['a'], 2)).toThrow(/not valid YAML/);
  });

  it('holds the new value, all others and every comment, whatever is set', () => {
    const text =
      '# 0\na: # 1\n  # 2\n  x: 1 # 3\n\n  y: |\n    two\n\n    lines\n\n# 4\nb: { q: [1, 2], z: s } # 5\nc:\n' +
      '  - id: f\n    s: 1 # 6\n\n  # 7\n  - id: g\nd: {}\ne:\nf: >-\n  ab\n  cd\n# 8\n';
    const value: fc.Arbitrary<unknown> = fc.letrec((tie) => ({
      value: fc.oneof(
        { depthSize: 'small' },
        fc.oneof(fc.string(), fc.integer(), fc.boolean(), fc.constant('a, b: #c\nd')),
        fc.array(tie('value'), { maxLength: 3 }),
        fc.dictionary(fc.stringMatching(/^[a-z][a-z-]*$/), tie('value'), { maxKeys: 3, noNullPrototype: true }),
      ),
    })).value;
    const path = fc.constantFrom(
      ...[['a', 'x'], ['a', 'new'], ['b'], ['b', 'q'], ['b', 'new'], ['c', 0, 's'], ['c', 1, 'new'], ['d', 'new']],
      ...[['e'], ['e', 'new'], ['f'], ['new'], ['a', 'y']],
    );
    fc.assert(
      fc.property(path, value, (at, set) => {
        const expected = parse(text) as Record<string | number, unknown>;
        const parent = at.slice(0, -1).reduce<Record<string | number, unknown>>((inner, step) => {
          return (inner[step] ??= {}) as typeof inner;
        }, expected);
        parent[at.at(-1)!] = set;
        const edited = setYamlValue(text, at, set);
        expect(parse(edited)).toEqual(expected);
        expect(edited.match(/# \d$/gm)).toEqual(text.match(/# \d$/gm));
      }),
    );
  });
});
