import type { Table } from './table.ts';
import type { Workbench } from './workbench.ts';

/** What a section has found: tables of figures, each with what it is compared to, and sentences that explain them. */
export interface Findings {
  readonly tables: readonly Table[];
  readonly notes: readonly string[];
}

/** One measurement of `npm run bench`, which can be run alone by its name. */
export interface Section {
  readonly name: string;
  readonly title: string;
  readonly measure: (workbench: Workbench) => Promise<Findings>;
}
