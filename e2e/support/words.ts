/** A language that the story is told in. */
export type Language = 'it' | 'en';

/** What a reader of each language sees on the controls; typed here by hand, not taken from the code. */
export const WORDS = {
  en: {
    map: 'Map of the story',
    timeline: 'Timeline',
    play: 'Play',
    pause: 'Pause',
    replay: 'Replay',
    next: 'Next chapter',
    previous: 'Previous chapter',
    places: 'Places',
    close: 'Close',
    legend: 'What the marks mean',
    unavailable: /The animated map cannot be drawn here/,
  },
  it: {
    map: 'Mappa della storia',
    timeline: 'Linea del tempo',
    play: 'Avvia',
    pause: 'Pausa',
    replay: 'Rivedi',
    next: 'Capitolo successivo',
    previous: 'Capitolo precedente',
    places: 'Luoghi',
    close: 'Chiudi',
    legend: 'Che cosa indicano i segni',
    unavailable: /Qui la mappa animata non si può disegnare/,
  },
} as const;
