const CONTROLS = 'button';

/**
 * Makes the buttons of an element one tab stop, as an attachment: the arrow keys along the way that text runs, Home and End
 * move between them, and the one that had the focus last is the one that Tab comes to. Returns what undoes it.
 */
export function rovingFocus(group: HTMLElement): () => void {
  let stop: HTMLElement | null = null;
  /** Who has pressed a button with a pointer goes on with the film's keys. */
  let isByKeys = false;

  const controls = () => [...group.querySelectorAll<HTMLElement>(CONTROLS)];
  const update = () => {
    const all = controls();
    if (!stop || !all.includes(stop)) stop = all[0] ?? null;
    for (const control of all) control.tabIndex = control === stop ? 0 : -1;
  };
  const onFocusIn = ({ target }: FocusEvent) => {
    const control = target instanceof Element ? target.closest<HTMLElement>(CONTROLS) : null;
    if (!control) return;
    isByKeys = control.matches(':focus-visible');
    stop = control;
    update();
  };
  const onPointerDown = () => (isByKeys = false);
  const onKeyDown = (event: KeyboardEvent) => {
    if (!isByKeys || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const all = controls();
    const from = all.findIndex((control) => control === document.activeElement);
    const to = from < 0 ? null : targetOf(event.key, from, all.length, getComputedStyle(group).direction === 'rtl');
    if (to === null) return;
    event.preventDefault();
    all[to]!.focus();
  };

  update();
  const changes = new MutationObserver(update);
  changes.observe(group, { childList: true, subtree: true });
  group.addEventListener('focusin', onFocusIn);
  group.addEventListener('pointerdown', onPointerDown);
  group.addEventListener('keydown', onKeyDown);
  return () => {
    changes.disconnect();
    group.removeEventListener('focusin', onFocusIn);
    group.removeEventListener('pointerdown', onPointerDown);
    group.removeEventListener('keydown', onKeyDown);
  };
}

/** The index that a key leads to, null for a key that leads nowhere; the ends are ends. */
function targetOf(key: string, from: number, count: number, isRightToLeft: boolean): number | null {
  const forward = isRightToLeft ? 'ArrowLeft' : 'ArrowRight';
  const back = isRightToLeft ? 'ArrowRight' : 'ArrowLeft';
  if (key === forward) return Math.min(from + 1, count - 1);
  if (key === back) return Math.max(from - 1, 0);
  if (key === 'Home') return 0;
  return key === 'End' ? count - 1 : null;
}
