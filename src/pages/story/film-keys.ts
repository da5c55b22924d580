import type { Player } from '../../lib/player/player.svelte.ts';

const STEP_SECONDS = 1;
const TYPED_INTO = 'select, input, textarea, [contenteditable]';
/** What arrow keys scroll. */
const SCROLLED = '[role="dialog"], ul[tabindex]';
const PRESSED = `a, button, summary, ${TYPED_INTO}`;

/**
 * The film's keys: space plays and pauses, left and right step a second the way that text runs, up and down a chapter,
 * Home and End go to the ends, Escape closes what is open, or pauses. A control that has the focus keeps the keys that are its own.
 */
export function filmKeys(
  event: KeyboardEvent,
  player: Player,
  direction: 'ltr' | 'rtl',
  close: (() => void) | null,
): void {
  if (event.altKey || event.ctrlKey || event.metaKey || event.defaultPrevented) return;
  if (event.key === 'Escape') {
    if (close) close();
    else player.pause();
    return;
  }
  const target = event.target instanceof Element ? event.target : null;
  const isSlider = target instanceof HTMLInputElement && target.type === 'range';
  const isOwnKey = target?.closest(ownersOf(event.key));
  if (isOwnKey && !(isSlider && event.key === ' ')) return;
  if (target?.closest(SCROLLED)) return;
  const action = actionFor(event.key, player, direction === 'ltr' ? STEP_SECONDS : -STEP_SECONDS);
  if (!action || (isSlider && event.key !== ' ')) return;
  event.preventDefault();
  action();
}

/** The controls that have a use of their own for a key. */
function ownersOf(key: string): string {
  if (key === ' ') return PRESSED;
  return key.startsWith('Arrow') ? TYPED_INTO : 'select, textarea';
}

function actionFor(key: string, player: Player, secondsToTheRight: number): (() => void) | null {
  const step = (seconds: number) => () => {
    player.pause();
    player.seek(player.seconds + seconds);
  };
  switch (key) {
    case ' ':
      return () => player.toggle();
    case 'ArrowRight':
      return step(secondsToTheRight);
    case 'ArrowLeft':
      return step(-secondsToTheRight);
    case 'ArrowDown':
      return () => player.stepChapter(1);
    case 'ArrowUp':
      return () => player.stepChapter(-1);
    case 'Home':
      return step(-Infinity);
    case 'End':
      return step(Infinity);
    default:
      return null;
  }
}
