import { THEME_KEY } from './kept-choice.ts';

/**
 * The script that every page has in its head, so that a reader's chosen colours are there from the first paint on. It
 * does what `keptChoice` does, in plain words that need no build, for its hash stands in the policy of all pages.
 */
export const FIRST_COLOURS =
  `try{const choice=localStorage.getItem('${THEME_KEY}');` +
  `if(choice==='light'||choice==='dark')document.documentElement.dataset.theme=choice}catch{}`;
