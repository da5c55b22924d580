/** The place whose panel is open, and where the focus goes back to when it is closed. */
export class OpenedPlace {
  #id = $state<string | null>(null);
  #opener: HTMLElement | null = null;

  /** Id of the place; null when no panel is open. */
  get id(): string | null {
    return this.#id;
  }

  /** Opens the panel of a place; one that is open gives way, and the focus will still go back to before both. */
  open(id: string): void {
    if (this.#id === null) this.#opener = document.activeElement as HTMLElement | null;
    this.#id = id;
  }

  /** Opens what a link names, before anything on the page has had the focus. */
  openLinked(id: string | null): void {
    this.#id = id;
  }

  /** Closes the panel. A place that was opened by a link or on the map gives the focus to its button in `list`. */
  close(list: ParentNode): void {
    const opener = this.#opener === document.body ? null : this.#opener;
    const target = opener ?? list.querySelector<HTMLElement>(`[data-place="${this.#id}"]`);
    this.#id = null;
    this.#opener = null;
    target?.focus({ preventScroll: true });
  }
}
