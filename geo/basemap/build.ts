import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { DEFAULT_REGION, HOT_SPOTS, parseRegion, ZOOMS } from './area.ts';
import { buildCoast } from './build-coast.ts';
import { buildGround } from './build-ground.ts';
import { openSources } from './open-sources.ts';
import { writeOutput } from './write-output.ts';
import { boundsOverlap } from './shapes/bounds.ts';

const HERE = new URL('./', import.meta.url);

/**
 * Builds both archives into `static/basemap/` and writes `manifest.json`. Arguments: `--region west,south,east,north`
 * for another region than that of the first story. Resolves to the exit code; rejects with what went wrong in a sentence.
 */
export async function main(argv: readonly string[]): Promise<number> {
  const started = performance.now();
  const say = (message: string): void => {
    console.log(`${((performance.now() - started) / 1000).toFixed(1).padStart(6)} s  ${message}`);
  };
  const { values } = parseArgs({ args: [...argv], options: { region: { type: 'string' } } });
  const regions = values.region === undefined ? [DEFAULT_REGION] : parseRegion(values.region);
  const hotSpots = HOT_SPOTS.filter(({ bounds }) => regions.some((region) => boundsOverlap(region, bounds)));
  const sources = await openSources(HERE, say);
  const ground = buildGround(sources, regions, say);
  const coast = hotSpots.length === 0 ? null : buildCoast(sources, ground, hotSpots, say);
  const files = await writeOutput(fileURLToPath(HERE), ground.archive, coast);
  for (const { file, bytes } of files) say(`${file}: ${(bytes / 1024).toFixed(0)} KB`);
  say(
    `World to zoom ${ZOOMS.world}, region to ${ZOOMS.region}; memory at most ${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MB.`,
  );
  return 0;
}
