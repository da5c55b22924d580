import { getContext, setContext } from 'svelte';
import type { Theme } from './theme.svelte.ts';

const KEY = Symbol('theme');

/** Gives the theme to all components below. */
export function setTheme(theme: Theme): Theme {
  return setContext(KEY, theme);
}

/** The theme of the page; throws Error where no page has set one. */
export function getTheme(): Theme {
  const theme = getContext<Theme | undefined>(KEY);
  if (!theme) throw new Error('Theme not found: this component belongs inside a page');
  return theme;
}
