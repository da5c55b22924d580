/** A rectangle in CSS pixels. */
export interface Rectangle {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Where names stand already. */
export class NameRoom {
  readonly #taken: Rectangle[] = [];

  /** Takes the room that a name needs, unless a part of it is taken. */
  take(room: Rectangle): boolean {
    if (this.#taken.some((other) => overlaps(other, room))) return false;
    this.#taken.push(room);
    return true;
  }
}

function overlaps(a: Rectangle, b: Rectangle): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
