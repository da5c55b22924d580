export {
  GROUND_SCHEME,
  GROUND_TILES,
  groundProtocol,
  type Ground,
  type GroundOptions,
  type OpeningGround,
} from './protocol.ts';
export type { ArchiveDescription } from './archive.ts';
export type { ArchiveProblem } from './problem.ts';
export type { TileCoordinates } from './coverage.ts';
