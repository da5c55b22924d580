import { keepChoice, keptChoice, type ThemeChoice } from '../theme/kept-choice.ts';
import type { FlavourName } from '../theme/tokens.ts';

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
    keepChoice(choice);
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
    const kept = keptChoice();
    if (kept !== 'system') this.choice = kept;
    query.addEventListener('change', onChange);
    return () => query.removeEventListener('change', onChange);
  }
}
