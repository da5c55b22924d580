/** What the samples of a new story say, in one language. */
export interface SampleWords {
  readonly summary: string;
  readonly article: string;
  readonly newspaper: string;
  readonly witness: string;
  readonly witnessRole: string;
  readonly firstPlace: string;
  readonly secondPlace: string;
  readonly departure: string;
  readonly arrival: string;
  readonly way: string;
  readonly wayReason: string;
  readonly farewell: string;
  readonly meeting: string;
  readonly journey: string;
  readonly beginning: string;
  readonly beginningText: string;
  readonly journeyText: string;
}

const ENGLISH: SampleWords = {
  summary: 'A sample story: somebody goes from one place to another.',
  article: 'Sample article',
  newspaper: 'Sample newspaper',
  witness: 'A witness',
  witnessRole: 'who saw it',
  firstPlace: 'First place',
  secondPlace: 'Second place',
  departure: 'In the morning they leave the first place.',
  arrival: 'In the afternoon they come to the second place.',
  way: 'They go straight from one to the other.',
  wayReason: 'The article does not say which way they took; the line is straight.',
  farewell: 'They were in a hurry',
  meeting: 'The meeting',
  journey: 'The journey',
  beginning: 'How it begins',
  beginningText:
    'This is the first chapter. Two to five sentences are usual; *emphasis* and [links](https://example.org/) may stand in them.',
  journeyText: 'The second chapter goes nearer, and shows them on their way.',
};

const WORDS: Readonly<Record<string, SampleWords>> = {
  en: ENGLISH,
  it: {
    summary: 'Un racconto di prova: qualcuno va da un luogo a un altro.',
    article: 'Articolo di prova',
    newspaper: 'Giornale di prova',
    witness: 'Un testimone',
    witnessRole: 'che ha visto tutto',
    firstPlace: 'Primo luogo',
    secondPlace: 'Secondo luogo',
    departure: 'Al mattino partono dal primo luogo.',
    arrival: 'Nel pomeriggio arrivano al secondo luogo.',
    way: 'Vanno dritti dall’uno all’altro.',
    wayReason: 'L’articolo non dice quale strada abbiano preso; la linea è retta.',
    farewell: 'Avevano fretta',
    meeting: 'L’incontro',
    journey: 'Il viaggio',
    beginning: 'Come comincia',
    beginningText:
      'Questo è il primo capitolo. Di solito bastano da due a cinque frasi; possono contenere *enfasi* e [collegamenti](https://example.org/).',
    journeyText: 'Il secondo capitolo si avvicina e li mostra in viaggio.',
  },
  ko: {
    summary: '예시 이야기: 누군가 한 곳에서 다른 곳으로 간다.',
    article: '예시 기사',
    newspaper: '예시 신문',
    witness: '목격자',
    witnessRole: '현장을 본 사람',
    firstPlace: '첫 번째 장소',
    secondPlace: '두 번째 장소',
    departure: '아침에 그들은 첫 번째 장소를 떠난다.',
    arrival: '오후에 그들은 두 번째 장소에 도착한다.',
    way: '그들은 한 곳에서 다른 곳으로 곧장 간다.',
    wayReason: '기사는 그들이 어느 길로 갔는지 밝히지 않는다. 선은 직선이다.',
    farewell: '그들은 서두르고 있었다',
    meeting: '만남',
    journey: '여정',
    beginning: '시작',
    beginningText:
      '첫 번째 장이다. 보통 두 문장에서 다섯 문장이면 된다. *강조*와 [링크](https://example.org/)를 쓸 수 있다.',
    journeyText: '두 번째 장은 더 가까이 다가가 길 위의 그들을 보여 준다.',
  },
  ru: {
    summary: 'Пример истории: кто-то едет из одного места в другое.',
    article: 'Статья для примера',
    newspaper: 'Газета для примера',
    witness: 'Свидетель',
    witnessRole: 'очевидец',
    firstPlace: 'Первое место',
    secondPlace: 'Второе место',
    departure: 'Утром они покидают первое место.',
    arrival: 'Днём они приезжают во второе место.',
    way: 'Они едут прямо из одного места в другое.',
    wayReason: 'В статье не сказано, какой дорогой они ехали; линия прямая.',
    farewell: 'Они спешили',
    meeting: 'Встреча',
    journey: 'Поездка',
    beginning: 'Как всё начинается',
    beginningText:
      'Это первая глава. Обычно хватает двух–пяти предложений; в них могут быть *выделение* и [ссылки](https://example.org/).',
    journeyText: 'Во второй главе карта приближается и показывает их в пути.',
  },
  ar: {
    summary: 'قصة نموذجية: شخص ما ينتقل من مكان إلى آخر.',
    article: 'مقال نموذجي',
    newspaper: 'صحيفة نموذجية',
    witness: 'شاهد',
    witnessRole: 'رأى ما حدث',
    firstPlace: 'المكان الأول',
    secondPlace: 'المكان الثاني',
    departure: 'في الصباح يغادرون المكان الأول.',
    arrival: 'بعد الظهر يصلون إلى المكان الثاني.',
    way: 'يذهبون مباشرة من أحدهما إلى الآخر.',
    wayReason: 'لا يذكر المقال الطريق الذي سلكوه؛ والخط مستقيم.',
    farewell: 'كانوا في عجلة من أمرهم',
    meeting: 'اللقاء',
    journey: 'الرحلة',
    beginning: 'كيف تبدأ القصة',
    beginningText:
      'هذا هو الفصل الأول. تكفي عادةً من جملتين إلى خمس جمل، ويجوز أن يكون فيها *تشديد* و[روابط](https://example.org/).',
    journeyText: 'يقترب الفصل الثاني ويعرضهم وهم في الطريق.',
  },
};

/** The samples in a language; where they have not been written in it, each says in English what to write. */
export function sampleWords(language: string): SampleWords {
  const known = WORDS[language];
  if (known) return known;
  const entries = Object.entries(ENGLISH).map(([key, words]) => [key, `Write in ${language}: ${words}`]);
  return Object.fromEntries(entries) as unknown as SampleWords;
}
