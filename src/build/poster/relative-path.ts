import type { GeoContext } from 'd3-geo';

/** Collects path data for SVG in whole numbers, each point as the way from the one before: the shortest form there is. */
export class RelativePath implements GeoContext {
  #data = '';
  #at: readonly [x: number, y: number] = [0, 0];
  #start: readonly [x: number, y: number] = [0, 0];
  #command = '';

  /** The path data so far; empty where nothing was drawn. */
  toString(): string {
    return this.#data;
  }

  beginPath(): void {}

  moveTo(x: number, y: number): void {
    this.#start = this.#to('m', x, y);
  }

  lineTo(x: number, y: number): void {
    if (Math.round(x) !== this.#at[0] || Math.round(y) !== this.#at[1]) this.#to('l', x, y);
  }

  closePath(): void {
    this.#data += 'z';
    this.#command = 'z';
    this.#at = this.#start;
  }

  /** Points are not drawn on plates. */
  arc(): void {}

  #to(command: string, x: number, y: number): readonly [number, number] {
    const point = [Math.round(x), Math.round(y)] as const;
    const [dx, dy] = [point[0] - this.#at[0], point[1] - this.#at[1]];
    // After "m" further pairs are lines already, and a minus sign parts two numbers as well as a space.
    const isGoingOn = command === 'l' && (this.#command === 'l' || this.#command === 'm');
    const first = isGoingOn && dx >= 0 ? ` ${dx}` : `${isGoingOn ? '' : command}${dx}`;
    this.#data += first + (dy < 0 ? `${dy}` : ` ${dy}`);
    this.#command = command;
    this.#at = point;
    return point;
  }
}
