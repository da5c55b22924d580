import type { Plugin } from 'vite';
import { FLAVOURS, flavourDeclarations } from '../lib/theme/tokens.ts';

const ID = 'virtual:itinera/tokens.css';

/** Gives the colour tokens to the page as a style sheet: light, dark by the system, and either when chosen. */
export function tokensPlugin(): Plugin {
  const resolved = `\0${ID}`;
  return {
    name: 'itinera:tokens',
    resolveId: (id) => (id === ID ? resolved : null),
    load: (id) => (id === resolved ? tokensCss() : null),
  };
}

/** The style sheet of the tokens. */
export function tokensCss(): string {
  const light = flavourDeclarations(FLAVOURS.light);
  const dark = flavourDeclarations(FLAVOURS.dark);
  return [
    `:root { ${light} }`,
    `@media (prefers-color-scheme: dark) { :root { ${dark} } }`,
    `:root[data-theme='light'] { color-scheme: light; ${light} }`,
    `:root[data-theme='dark'] { color-scheme: dark; ${dark} }`,
    `@media print { :root, :root[data-theme] { color-scheme: light; ${light} } }`,
  ].join('\n');
}
