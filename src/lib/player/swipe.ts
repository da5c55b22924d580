/** A finger on its way, in CSS pixels and milliseconds. */
export interface Touch {
  readonly x: number;
  readonly y: number;
  readonly atMs: number;
}

const LEAST_PX = 48;
const LONGEST_MS = 700;
/** How much longer than high a swipe is; what is steeper scrolls the page. */
const FLATNESS = 1.8;
/** From here on it is clear where a finger is going. */
const CLEAR_PX = 8;

/** The step that a swipe asks for: 1 forward, -1 back, null when it was none. Pages turn the way that text runs. */
export function swipeStep(from: Touch, to: Touch, direction: 'ltr' | 'rtl'): 1 | -1 | null {
  const across = to.x - from.x;
  if (Math.abs(across) < LEAST_PX || !isFlat(from, to) || to.atMs - from.atMs > LONGEST_MS) return null;
  return across < 0 === (direction === 'ltr') ? 1 : -1;
}

/**
 * Tells of swipes with one finger over an element, until the returned function is called. Two fingers, and one that goes
 * up or down, are left to whoever else listens; of a flat one nobody else hears, so that it has one meaning only.
 */
export function listenForSwipes(element: HTMLElement, onSwipe: (step: 1 | -1) => void): () => void {
  let start: Touch | null = null;
  /** Whether the finger is ours: for all others it has been called off. */
  let isTaken = false;
  const onStart = (event: TouchEvent): void => {
    isTaken = false;
    start = event.touches.length === 1 ? touchOf(event.touches[0]!, event) : null;
  };
  const onMove = (event: TouchEvent): void => {
    const now = start && event.touches.length === 1 ? touchOf(event.touches[0]!, event) : null;
    if (!isTaken && start && now && Math.abs(now.x - start.x) > CLEAR_PX && isFlat(start, now)) {
      // Without its moves alone, two swipes from one place would be a double tap to the map.
      event.target?.dispatchEvent(new TouchEvent('touchcancel', { bubbles: true }));
      isTaken = true;
    }
    if (isTaken) event.stopPropagation();
  };
  const onEnd = (event: TouchEvent): void => {
    const ended = event.changedTouches[0];
    const direction = getComputedStyle(element).direction === 'rtl' ? 'rtl' : 'ltr';
    const step = start && ended ? swipeStep(start, touchOf(ended, event), direction) : null;
    start = null;
    if (isTaken) event.stopPropagation();
    if (step !== null) onSwipe(step);
  };
  const onCancel = ({ isTrusted }: TouchEvent): void => {
    if (isTrusted) start = null;
  };
  const options = { capture: true, passive: true };
  element.addEventListener('touchstart', onStart, options);
  element.addEventListener('touchmove', onMove, options);
  element.addEventListener('touchend', onEnd, options);
  element.addEventListener('touchcancel', onCancel, options);
  return () => {
    element.removeEventListener('touchstart', onStart, options);
    element.removeEventListener('touchmove', onMove, options);
    element.removeEventListener('touchend', onEnd, options);
    element.removeEventListener('touchcancel', onCancel, options);
  };
}

function isFlat(from: Touch, to: Touch): boolean {
  return Math.abs(to.x - from.x) > FLATNESS * Math.abs(to.y - from.y);
}

function touchOf({ clientX, clientY }: { clientX: number; clientY: number }, { timeStamp }: TouchEvent): Touch {
  return { x: clientX, y: clientY, atMs: timeStamp };
}
