import { browserLine, nodeLine } from './environment.ts';
import type { Section } from './section.ts';
import { editSection } from './sections/edit.ts';
import { firstViewSection } from './sections/first-view.ts';
import { frameSection } from './sections/frame.ts';
import { memorySection } from './sections/memory.ts';
import { motionSection } from './sections/motion.ts';
import { scaleSection } from './sections/scale.ts';
import { tilesSection } from './sections/tiles.ts';
import { weightSection } from './sections/weight.ts';
import { formatTable } from './table.ts';
import { Workbench } from './workbench.ts';

const SECTIONS: readonly Section[] = [
  frameSection,
  weightSection,
  firstViewSection,
  tilesSection,
  motionSection,
  memorySection,
  editSection,
  scaleSection,
];

const WITHOUT_BROWSER: readonly Section[] = [frameSection, scaleSection];

/**
 * `npm run bench [-- names]`: measures what the project promises to keep small, all of it or the named sections, and
 * prints tables in which each figure stands beside what it is compared to. It judges nothing by its result, which is 0
 * unless something could not be measured.
 */
export async function main(names: string[], root = process.cwd()): Promise<number> {
  const sections = chosenSections(names);
  const workbench = new Workbench(root);
  try {
    console.log(nodeLine());
    if (!sections.every((section) => WITHOUT_BROWSER.includes(section))) console.log(await browserLine(workbench));
    for (const section of sections) {
      console.log(`\n== ${section.title} [${section.name}]`);
      const { tables, notes } = await section.measure(workbench);
      for (const table of tables) console.log(`\n${formatTable(table)}`);
      console.log(`\n${notes.join('\n')}`);
    }
    return 0;
  } finally {
    await workbench.close();
  }
}

function chosenSections(names: readonly string[]): readonly Section[] {
  const known = SECTIONS.map(({ name }) => name);
  const unknown = names.find((name) => !known.includes(name));
  if (unknown !== undefined) throw new Error(`${unknown} is no section: there are ${known.join(', ')}.`);
  return names.length === 0 ? SECTIONS : SECTIONS.filter(({ name }) => names.includes(name));
}
