export { GROUND_SCHEME, GROUND_TILES, groundProtocol, type GroundOptions } from './protocol.ts';
export type { ArchiveDescription } from './archive.ts';
export type { ArchiveProblem } from './problem.ts';
