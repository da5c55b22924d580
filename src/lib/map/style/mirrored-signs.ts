const PAIRS: Readonly<Record<string, string>> = { '«': '»', '»': '«', '(': ')', ')': '(', '[': ']', ']': '[' };
const SIGNS = /[«»()[\]]/g;
const RIGHT_TO_LEFT = /\p{Script=Arabic}|\p{Script=Hebrew}/u;

/**
 * A name as MapLibre has to be given it on a page that runs from right to left. There MapLibre mirrors brackets and
 * quotation marks, and the canvas that draws its letters one by one, being of such a page, mirrors them once more; of a
 * pair in a right-to-left name each is therefore given as the other.
 */
export function forMirroringCanvas(name: string): string {
  return RIGHT_TO_LEFT.test(name) ? name.replace(SIGNS, (sign) => PAIRS[sign]!) : name;
}
