import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { browserCounts, unitCounts, type BrowserReport, type Counts, type UnitReport } from './test-all-counts.ts';

/** Where reports are written to, within the project. */
export const REPORT_FOLDER = '.cache/test';

const UNIT_REPORT = `${REPORT_FOLDER}/unit.json`;
const BROWSER_REPORT = `${REPORT_FOLDER}/e2e.json`;

/** One step of `npm test`. */
export interface Step {
  readonly title: string;
  /** Arguments for Node: the script and its own. */
  readonly nodeArguments: readonly string[];
  readonly environment?: Readonly<Record<string, string>>;
  /** Reads the counts of the tests that the step has run, null for a step that runs none. Throws without a report. */
  readonly counts: (() => Counts) | null;
}

/** The steps of `npm test` in their order, what is fast and often wrong first; those of one group run beside each other. */
export function testSteps(root: string): Step[][] {
  const program = (name: string, ...args: string[]) => [programFile(root, name), ...args];
  return [
    [
      { title: 'Format', nodeArguments: program('prettier', '--check', '--log-level', 'warn', '.'), counts: null },
      { title: 'Lint', nodeArguments: program('eslint', '.'), counts: null },
      {
        title: 'Types',
        nodeArguments: program('svelte-check', '--tsconfig', './tsconfig.json', '--fail-on-warnings'),
        counts: null,
      },
    ],
    [
      {
        title: 'Unit tests',
        nodeArguments: program(
          'vitest',
          'run',
          '--reporter=default',
          '--reporter=json',
          `--outputFile.json=${UNIT_REPORT}`,
        ),
        counts: () => unitCounts(readReport<UnitReport>(root, UNIT_REPORT)),
      },
    ],
    [
      {
        title: 'Build',
        nodeArguments: [join(root, 'src/build/run.mjs'), join(root, 'src/build/build-site.ts')],
        counts: null,
      },
    ],
    [
      {
        title: 'Browser tests',
        nodeArguments: [
          join(root, 'src/build/run.mjs'),
          join(root, 'e2e/support/run-playwright.ts'),
          '--reporter=list,json',
        ],
        environment: { PLAYWRIGHT_JSON_OUTPUT_FILE: join(root, BROWSER_REPORT) },
        counts: () => browserCounts(readReport<BrowserReport>(root, BROWSER_REPORT)),
      },
    ],
  ];
}

/** The file that a package's command runs, so that it can be run by Node on every system without a shell. */
function programFile(root: string, name: string): string {
  const folder = join(root, 'node_modules', name);
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    bin: string | Record<string, string>;
  };
  const file = typeof bin === 'string' ? bin : bin[name];
  if (file === undefined) throw new Error(`The package ${name} has no command of its name.`);
  return join(folder, file);
}

function readReport<T>(root: string, file: string): T {
  return JSON.parse(readFileSync(join(root, file), 'utf8')) as T;
}
