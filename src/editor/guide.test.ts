import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import process from 'node:process';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { REPOSITORY } from './repository.ts';
import { guideSteps, type GuideStep } from './testing/guide-steps.ts';
import { run, type Run } from './testing/recorded-io.ts';
import { temporaryFolder } from './testing/story-copy.ts';

const GUIDE = await readFile(join(REPOSITORY, 'docs/from-an-article-to-a-map.md'), 'utf8');

describe('the guide "From an article to a map"', async () => {
  const reader = await temporaryFolder();
  // The reader stands in the folder of Itinera, and the story is beside it.
  const cwd = join(reader, 'itinera');
  await mkdir(cwd);
  const steps = guideSteps(GUIDE);

  it('uses every command of an editor’s day', () => {
    const commands = steps.flatMap((step) => (step.kind === 'command' ? [step.args[0]] : []));
    expect(new Set(commands)).toEqual(new Set(['new', 'check', 'sources', 'distances', 'timeline', 'build']));
  });

  it.each(steps.map((step, i) => [i + 1, title(step), step] as const))(
    'step %i: %s',
    async (_, __, step) => {
      if (step.kind === 'write') await writeFile(resolve(cwd, step.path), step.text);
      else if (step.kind === 'change') await change(resolve(cwd, step.path), step.from, step.to);
      else {
        const { status, out, error } = await (step.args[0] === 'build' ? runApart : run)(step.args, { cwd });
        expect(written(error, out)).toEqual(withoutEllipsis(step.output, written(error, out)));
        // A problem is told at the beginning of a line by its place.
        expect(status).toBe(/^\S+:\d+:\d+ /m.test(out) ? 1 : 0);
      }
    },
    120_000,
  );

  it('ends with a site that holds the story, and leaves nothing else behind', async () => {
    expect((await readdir(reader)).sort()).toEqual(['article.txt', 'itinera', 'piano', 'piano-site']);
    expect(await readdir(cwd)).toEqual([]);
    const page = await readFile(join(reader, 'piano-site/piano/index.html'), 'utf8');
    expect(page).toContain('<title>The piano that came by water</title>');
    expect(page).toContain('A piano sleeps better on a ship than on a lorry');
    expect(page).toContain('By the company’s count, the way from Izuhara to Fukuoka is 130 kilometres.');
    const list = await readFile(join(reader, 'piano-site/index.html'), 'utf8');
    expect(list.match(/href="[^"]*"/g)).toContain('href="piano/"');
    expect(list).not.toContain('kim-vostochny');
  });

  it('serves that site by the command that it names', async () => {
    expect(GUIDE).toContain('`npm start -- --site ../piano-site`');
    const start = apart('src/build/start.ts', ['--site', '../piano-site', '--port', '0'], cwd);
    const server = spawn(process.execPath, start.script, { ...start.options, stdio: ['ignore', 'pipe', 'inherit'] });
    try {
      const [line] = (await once(server.stdout, 'data')) as [Buffer];
      const response = await fetch(new URL('piano/', line.toString().trim()));
      expect(response.status).toBe(200);
      expect(await response.text()).toContain('<title>The piano that came by water</title>');
    } finally {
      server.kill('SIGINT');
    }
    expect(await once(server, 'exit')).toEqual([0, null]);
  }, 60_000);
});

function title(step: GuideStep): string {
  return step.kind === 'command' ? `story ${step.args.slice(0, 2).join(' ')}` : `${step.kind} ${step.path}`;
}

/** A build is a process of its own, as for the reader: within the tests Vite would build for tests. */
async function runApart(args: readonly string[], { cwd }: { cwd: string }): Promise<Run> {
  const { script, options } = apart('src/editor/main.ts', args, cwd);
  const { stdout, stderr } = await promisify(execFile)(process.execPath, script, options);
  return { status: 0, out: stdout, error: stderr };
}

/** What Node is to be called with for one of the project's programs, as npm does it for a reader who stands in `cwd`. */
function apart(program: string, args: readonly string[], cwd: string) {
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^(NODE_ENV|VITEST.*)$/.test(name)));
  return {
    script: [join(REPOSITORY, 'src/build/run.mjs'), join(REPOSITORY, program), ...args],
    options: { cwd: REPOSITORY, env: { ...env, INIT_CWD: cwd, NO_COLOR: '1', FORCE_COLOR: '0' } },
  };
}

async function change(path: string, from: string, to: string): Promise<void> {
  const text = await readFile(path, 'utf8');
  expect(text.split(from)).toHaveLength(2);
  await writeFile(path, text.replace(from, to));
}

/** What a terminal shows of both outputs. */
function written(error: string, out: string): string[] {
  return `${error.trimEnd()}\n${out.trimEnd()}`.trim().split('\n');
}

/** The lines that a guide shows, with those of `actual` where it has "…"; a line that differs stays as it is shown. */
function withoutEllipsis(shown: readonly string[], actual: readonly string[]): string[] {
  const at = shown.indexOf('…');
  if (at < 0) return [...shown];
  const behind = shown.length - at - 1;
  return [...shown.slice(0, at), ...actual.slice(at, actual.length - behind), ...shown.slice(at + 1)];
}
