import type { FlavourName } from '../theme/tokens.ts';

/** What a reader can choose: the system's flavour, or one of the two. */
export type ThemeChoice = 'system' | FlavourName;

const STORAGE_KEY = 'itinera-theme';

/** The reader's choice of colours: kept in this browser only, and written on the document for the style sheets. */
export class Theme {
  #choice = $state<ThemeChoice>('system');
  #isSystemDark = $state(false);

  get choice(): ThemeChoice {
    return this.#choice;
  }

  set choice(choice: ThemeChoice) {
    this.#choice = choice;
    if (choice === 'system') delete document.documentElement.dataset.theme;
    else document.documentElement.dataset.theme = choice;
    try {
      localStorage.setItem(STORAGE_KEY, choice);
    } catch {
      // A browser that keeps nothing still shows the choice until the page is left.
    }
  }

  /** The flavour that is shown now. */
  get flavour(): FlavourName {
    if (this.#choice !== 'system') return this.#choice;
    return this.#isSystemDark ? 'dark' : 'light';
  }

  /** Takes up the kept choice and follows the system until the returned function is called. */
  follow(): () => void {
    const query = matchMedia('(prefers-color-scheme: dark)');
    const onChange = () => (this.#isSystemDark = query.matches);
    onChange();
    const kept = readKept();
    if (kept !== 'system') this.choice = kept;
    query.addEventListener('change', onChange);
    return () => query.removeEventListener('change', onChange);
  }
}

function readKept(): ThemeChoice {
  try {
    const kept = localStorage.getItem(STORAGE_KEY);
    return kept === 'light' || kept === 'dark' ? kept : 'system';
  } catch {
    return 'system';
  }
}
