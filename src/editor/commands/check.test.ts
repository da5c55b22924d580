import { describe, expect, it } from 'vitest';
import { SMALL_STORY } from '../../lib/story/testing/small-story.ts';
import { run } from '../testing/recorded-io.ts';
import { temporaryFolder, writeSmallStory } from '../testing/story-copy.ts';

const misspelt = (text: string) => text.replace('place: borgo', 'place: borga');
const lineOf = (text: string, line: string) => text.split('\n').findIndex((other) => other.trim() === line) + 1;

describe('story check', async () => {
  const cwd = await temporaryFolder();
  await writeSmallStory(cwd, 'right');
  await writeSmallStory(cwd, 'wrong', misspelt);

  it('says that a story without problems has none', async () => {
    expect(await run(['check', 'right', '--no-gazetteer'], { cwd })).toMatchObject({
      status: 0,
      out: 'right: no problems',
    });
  });

  it('shows a problem at its line with a caret, what was expected and how to mend it', async () => {
    const line = lineOf(SMALL_STORY, '- place: borgo');
    const { status, out } = await run(['check', 'wrong'], { cwd });
    expect(status).toBe(1);
    expect(out.split('\n').slice(0, 5)).toEqual([
      `wrong/story.yaml:${line}:16 journeys.cart.stops[1].place`,
      '          - place: borga',
      '                   ^',
      '  expected the id of a place, found "borga".',
      '  Did you mean "borgo"?',
    ]);
    expect(out).toMatch(/^wrong: 1 problem$/m);
  });

  it('tells the problems of several folders in one run', async () => {
    await writeSmallStory(cwd, 'other', misspelt);
    const { out, status } = await run(['check', 'right', 'wrong', 'other', '--no-gazetteer'], { cwd });
    expect(status).toBe(1);
    expect(out).toContain('right: no problems');
    expect(out).toContain('wrong/story.yaml:');
    expect(out).toContain('other/story.yaml:');
  });

  it('writes problems as data for a program', async () => {
    const { status, out } = await run(['check', 'wrong', '--json'], { cwd, hasColour: true });
    expect(status).toBe(1);
    expect(JSON.parse(out)).toMatchObject({
      stories: [{ id: 'wrong', ok: false }],
      problems: [{ file: 'wrong/story.yaml', column: 16, found: '"borga"', hint: 'Did you mean "borgo"?' }],
      warnings: [],
    });
  });

  it('uses colour only where the output has it', async () => {
    const plain = await run(['check', 'wrong'], { cwd });
    const coloured = await run(['check', 'wrong'], { cwd, hasColour: true });
    expect(plain.out).not.toContain('\u001b');
    expect(coloured.out).toContain('\u001b[31m');
  });

  it('names an open mark as a warning, which is no problem', async () => {
    await writeSmallStory(cwd, 'open', (text) => text.replace('events:', '# TODO date\nevents:'));
    const { status, out } = await run(['check', 'open', '--no-gazetteer'], { cwd });
    expect(status).toBe(0);
    expect(out).toMatch(/^warning: open\/story\.yaml:\d+:1$/m);
    expect(out).toMatch(/^open: no problems, 1 warning$/m);
  });

  it('warns of a place that lies far from the one of its name in the gazetteer', async () => {
    const { status, out } = await run(['check', 'right'], { cwd });
    expect(status).toBe(0);
    expect(out).toContain('warning: right/map.geojson:4:104 alba');
    expect(out).toContain('expected a position near Alba, IT');
  }, 60_000);

  it('refuses a folder without story, and asks whether a like name was meant', async () => {
    const { status, error } = await run(['check', 'kim-vostochni'], { cwd });
    expect(status).toBe(2);
    expect(error).toContain('expected a folder with a story.yaml, found none at "kim-vostochni"');
    expect(error).toContain('Did you mean "kim-vostochny"?');
  });

  it('checks all stories of the site when none is named', async () => {
    const { status, out } = await run(['check', '--no-gazetteer'], { cwd });
    expect(out).toContain('kim-vostochny: no problems');
    expect(status).toBe(0);
  });
});
