/** The film, chapter by chapter: where each begins, and a second at which its camera has arrived. By hand. */
export const CHAPTERS = [
  { id: 'handshake', en: 'The handshake', it: 'La stretta di mano', start: 0, settled: 6 },
  { id: 'departure', en: 'Sunday, the armoured train', it: 'Domenica, il treno blindato', start: 12, settled: 20 },
  { id: 'khasan', en: 'Tuesday, the border', it: 'Martedì, la frontiera', start: 24, settled: 30 },
  {
    id: 'toward-vladivostok',
    en: 'In the direction of Vladivostok',
    it: 'In direzione di Vladivostok',
    start: 33,
    settled: 40,
  },
  { id: 'north', en: 'The stretch that nobody tells', it: 'Il tratto che nessuno racconta', start: 43, settled: 50 },
  { id: 'missiles', en: 'Meanwhile, two missiles', it: 'Intanto, due missili', start: 53, settled: 60 },
  { id: 'journalists', en: 'Putin waits, and answers', it: 'Putin aspetta e risponde', start: 67, settled: 73 },
  {
    id: 'limousine',
    en: 'The black limousine and the rocket',
    it: 'La limousine nera e il razzo',
    start: 76,
    settled: 82,
  },
  { id: 'talks', en: 'At the table', it: 'Al tavolo', start: 85, settled: 91 },
  { id: 'what-each-wants', en: 'What each is after', it: 'Che cosa cerca ciascuno', start: 94, settled: 100 },
  { id: 'displeased', en: 'Who does not like it', it: 'A chi non piace', start: 103, settled: 109 },
] as const;

/** Film seconds of the whole story. */
export const FILM_SECONDS = 112;

/** The story's places in both languages, with the positions that gazetteers give for some of them. */
export const PLACES = [
  { id: 'pyongyang', en: 'Pyongyang', it: 'Pyongyang' },
  { id: 'sunan', en: 'Sunan', it: 'Sunan' },
  { id: 'khasan', en: 'Khasan', it: 'Khasan' },
  { id: 'baranovsky', en: 'Baranovsky', it: 'Baranovsky' },
  { id: 'vladivostok', en: 'Vladivostok', it: 'Vladivostok' },
  { id: 'tsiolkovsky', en: 'Ledyanaya, for Tsiolkovsky', it: 'Ledyanaya, per Tsiolkovsky' },
  { id: 'vostochny', en: 'Vostochny Cosmodrome', it: 'Cosmodromo di Vostochny' },
  { id: 'sea-of-japan', en: 'East Sea', it: 'Mare dell’Est' },
  { id: 'moscow', en: 'Moscow', it: 'Mosca' },
  { id: 'washington', en: 'Washington', it: 'Washington' },
  { id: 'beijing', en: 'Beijing', it: 'Pechino' },
  { id: 'seoul', en: 'Seoul', it: 'Seul' },
] as const;

/** Every direct quotation of the article, as it stands there, with its paragraph and the place it belongs to. */
export const QUOTATIONS = [
  {
    speaker: 'Vladimir Putin',
    paragraph: 4,
    place: 'vostochny',
    text: "È importante … discutere di cooperazione economica. La Russia è stata la prima a riconoscere la Corea del Nord e il nostro incontro si tiene in occasione del 75esimo anniversario dell'avvio delle nostre relazioni diplomatiche",
  },
  { speaker: 'Kim Jong-un', paragraph: 5, place: 'vostochny', text: 'la nostra prima priorità' },
  {
    speaker: 'Kim Jong-un',
    paragraph: 6,
    place: 'vostochny',
    text: "Apprezzo l'invito di Putin … ho fiducia nel fatto che l'incontro darà maggiore slancio ai nostri rapporti",
  },
  {
    speaker: 'Vladimir Putin',
    paragraph: 12,
    place: 'vostochny',
    text: 'È proprio per questo che siamo venuti qui. Il leader della Corea del Nord mostra grande interesse per lo spazio, per la missilistica. Gli mostreremo i nostri avanzamenti',
  },
  {
    speaker: 'Vladimir Putin',
    paragraph: 13,
    place: 'vostochny',
    text: "Parleremo di tutte le questioni senza fretta, c'è tempo",
  },
  { speaker: 'Vladimir Putin', paragraph: 14, place: 'pyongyang', text: 'hanno parlato molto, è stato ben accolto' },
  {
    speaker: 'Dmitri Peskov',
    paragraph: 28,
    place: 'vostochny',
    text: 'ci saranno negoziati tra le due delegazioni e dopo, se necessario, i leader continueranno a comunicare faccia a faccia',
  },
] as const;
