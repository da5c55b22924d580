/** Size of a story's card in pixels, as social networks want it. */
export const CARD = { width: 1200, height: 630 } as const;

/** Where the card of a language lies within its story's folder. */
export function cardPath(language: string): string {
  return `card.${language}.png`;
}
