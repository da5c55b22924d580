import type { FlavourName } from './tokens.ts';

/** What a reader can choose: the system's flavour, or one of the two. */
export type ThemeChoice = 'system' | FlavourName;

/** Under which name the browser keeps the choice. */
export const THEME_KEY = 'itinera-theme';

/** The choice that this browser keeps, and nobody else learns of; `system` where it keeps none. */
export function keptChoice(): ThemeChoice {
  try {
    const kept = localStorage.getItem(THEME_KEY);
    return kept === 'light' || kept === 'dark' ? kept : 'system';
  } catch {
    return 'system';
  }
}

/** Keeps a choice. A browser that keeps nothing still shows it until the page is left. */
export function keepChoice(choice: ThemeChoice): void {
  try {
    localStorage.setItem(THEME_KEY, choice);
  } catch {
    // Nothing to tell a reader who has forbidden it.
  }
}
