import type { DebianFiles } from './debian.ts';
import { readShapefile, type ShapeFeature } from './shapefile.ts';

/** Where the package keeps Natural Earth; the path under it is `<scale>/ne_<scale>_<theme>`. */
export const NATURAL_EARTH_FOLDER = 'usr/share/magics';

/** Natural Earth's scales that the package has, by metres a millimetre of its maps stands for. */
export type Scale = '10m' | '50m' | '110m';

/** The features of a Natural Earth theme, such as `land` or `rivers_lake_centerlines`, as they were published. */
export async function readNaturalEarth(files: DebianFiles, scale: Scale, theme: string): Promise<ShapeFeature[]> {
  const path = `${NATURAL_EARTH_FOLDER}/${scale}/ne_${scale}_${theme}`;
  const [shp, shx, dbf] = await Promise.all(['shp', 'shx', 'dbf'].map((part) => files.read(`${path}.${part}`)));
  if (!shp || !shx || !dbf) throw new Error(`Natural Earth's ${theme} is not complete.`);
  return readShapefile(shp, shx, dbf);
}
