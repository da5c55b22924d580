import { describe, expect, it } from 'vitest';
import { COMMANDS } from './commands.ts';
import { wantsColour } from './process-io.ts';
import { run } from './testing/recorded-io.ts';

describe('the command line of stories', () => {
  it('lists every command with what it does', async () => {
    const { status, out } = await run(['help']);
    expect(status).toBe(0);
    for (const { name, summary } of COMMANDS) expect(out.replaceAll(/\s+/g, ' ')).toContain(`${name} ${summary}`);
  });

  it.each(COMMANDS.map(({ name }) => name))('has a manual page for "%s", the same by help and --help', async (name) => {
    const page = await run(['help', name]);
    expect(page.out.match(/^[A-Z ]+$/gm)).toEqual([
      'NAME',
      'SYNOPSIS',
      'DESCRIPTION',
      'OPTIONS',
      'EXAMPLES',
      'EXIT STATUS',
    ]);
    expect(await run([name, '--help'])).toEqual(page);
    const prose = page.out.split('\n').filter((line) => !line.includes('npm run story'));
    expect(Math.max(...prose.map(({ length }) => length))).toBeLessThanOrEqual(80);
  });

  it('suggests the nearest command for one that it does not have', async () => {
    const { status, error } = await run(['chekc']);
    expect(status).toBe(2);
    expect(error).toContain('there is no command "chekc". Did you mean "check"?');
  });

  it('suggests the nearest option for one that a command does not have', async () => {
    const { status, error } = await run(['check', '--jsno']);
    expect(status).toBe(2);
    expect(error).toContain('check has no option --jsno. Did you mean "--json"?');
    expect(error).toContain('npm run story -- help check');
  });

  it('shows the list of commands, as an error, when none is given', async () => {
    expect(await run([])).toMatchObject({ status: 2, error: '' });
  });
});

describe('colour', () => {
  it('is for terminals, unless NO_COLOR or a dumb terminal speaks against it', () => {
    expect(wantsColour({}, true)).toBe(true);
    expect(wantsColour({}, false)).toBe(false);
    expect(wantsColour({ NO_COLOR: '1' }, true)).toBe(false);
    expect(wantsColour({ NO_COLOR: '' }, true)).toBe(true);
    expect(wantsColour({ TERM: 'dumb' }, true)).toBe(false);
  });

  it('is what FORCE_COLOR says, whatever else is said', () => {
    expect(wantsColour({ FORCE_COLOR: '1', NO_COLOR: '1' }, false)).toBe(true);
    expect(wantsColour({ FORCE_COLOR: '0' }, true)).toBe(false);
  });
});
