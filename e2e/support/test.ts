import { test as base } from '@playwright/test';
import { Problems } from './problems.ts';

export { expect } from '@playwright/test';

/** Playwright's `test`, which also fails on any problem of the page that the test did not declare. */
export const test = base.extend<{ problems: Problems }>({
  problems: [
    async ({ page, baseURL }, use, { project }) => {
      const problems = new Problems(baseURL!);
      if (project.name === 'page') problems.forbidRequests(/\.(pm)?tiles/, 'a live map, in a file of WITHOUT_LIVE_MAP');
      await problems.watch(page);
      await use(problems);
      problems.check();
    },
    { auto: true },
  ],
});
