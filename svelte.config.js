/** Runes everywhere; Vite reads the rest from vite.config.ts. */
export default { compilerOptions: { runes: true } };
