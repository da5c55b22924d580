/** A water's label: texts in four languages (our own translation), its place, and its rank: 1 an ocean, 2 a sea, 3 a bay. */
export interface WaterName {
  readonly en: string;
  readonly it: string;
  readonly ko: string;
  readonly ru: string;
  readonly longitude: number;
  readonly latitude: number;
  readonly rank: 1 | 2 | 3;
}

type Row = readonly [
  en: string,
  it: string,
  ko: string,
  ru: string,
  longitude: number,
  latitude: number,
  rank: 1 | 2 | 3,
];

const ROWS: readonly Row[] = [
  ['Pacific Ocean', 'Oceano Pacifico', '태평양', 'Тихий океан', 160, 35, 1],
  ['Pacific Ocean', 'Oceano Pacifico', '태평양', 'Тихий океан', 146.5, 37.5, 1],
  ['Pacific Ocean', 'Oceano Pacifico', '태평양', 'Тихий океан', -130, -20, 1],
  ['Atlantic Ocean', 'Oceano Atlantico', '대서양', 'Атлантический океан', -40, 30, 1],
  ['Atlantic Ocean', 'Oceano Atlantico', '대서양', 'Атлантический океан', -15, -25, 1],
  ['Indian Ocean', 'Oceano Indiano', '인도양', 'Индийский океан', 78, -20, 1],
  ['Arctic Ocean', 'Mar Glaciale Artico', '북극해', 'Северный Ледовитый океан', 180, 79, 1],
  ['Southern Ocean', 'Oceano Antartico', '남극해', 'Южный океан', 90, -60, 1],
  ['Yellow Sea', 'Mar Giallo', '황해', 'Жёлтое море', 123.2, 35.6, 2],
  ['Sea of Okhotsk', 'Mare di Ochotsk', '오호츠크해', 'Охотское море', 149, 53.5, 2],
  ['East China Sea', 'Mar Cinese Orientale', '동중국해', 'Восточно-Китайское море', 125, 29.5, 2],
  ['South China Sea', 'Mar Cinese Meridionale', '남중국해', 'Южно-Китайское море', 114, 14, 2],
  ['Philippine Sea', 'Mar delle Filippine', '필리핀해', 'Филиппинское море', 132, 20, 2],
  ['Bering Sea', 'Mare di Bering', '베링해', 'Берингово море', -178, 58, 2],
  ['Bay of Bengal', 'Golfo del Bengala', '벵골만', 'Бенгальский залив', 88, 14, 2],
  ['Arabian Sea', 'Mar Arabico', '아라비아해', 'Аравийское море', 64, 15, 2],
  ['Mediterranean Sea', 'Mar Mediterraneo', '지중해', 'Средиземное море', 18, 34.8, 2],
  ['Black Sea', 'Mar Nero', '흑해', 'Чёрное море', 34, 43.2, 2],
  ['North Sea', 'Mare del Nord', '북해', 'Северное море', 3, 56, 2],
  ['Baltic Sea', 'Mar Baltico', '발트해', 'Балтийское море', 19.3, 57.3, 2],
  ['Norwegian Sea', 'Mare di Norvegia', '노르웨이해', 'Норвежское море', 2, 67, 2],
  ['Barents Sea', 'Mare di Barents', '바렌츠해', 'Баренцево море', 38, 74, 2],
  ['Caribbean Sea', 'Mar dei Caraibi', '카리브해', 'Карибское море', -75, 15, 2],
  ['Gulf of Mexico', 'Golfo del Messico', '멕시코만', 'Мексиканский залив', -91, 25, 2],
  ['Hudson Bay', 'Baia di Hudson', '허드슨만', 'Гудзонов залив', -86, 59.5, 2],
  ['Coral Sea', 'Mar dei Coralli', '산호해', 'Коралловое море', 154, -17, 2],
  ['Tasman Sea', 'Mar di Tasman', '태즈먼해', 'Тасманово море', 160, -39, 2],
  ['Bohai Sea', 'Mare di Bohai', '보하이해', 'Бохайское море', 119.6, 38.7, 3],
  ['Korea Bay', 'Baia di Corea', '서한만', 'Западно-Корейский залив', 124.1, 39.1, 3],
  ['Peter the Great Gulf', 'Golfo di Pietro il Grande', '표트르 대제만', 'Залив Петра Великого', 131.75, 42.6, 3],
  ['Strait of Tartary', 'Stretto dei Tartari', '타타르 해협', 'Татарский пролив', 140.6, 48.6, 3],
];

/**
 * Oceans, large seas, and the bays of the first story's region. The sea between Korea and Japan is not here: what to
 * call it is a matter of the story, which states all of its names.
 */
export const WATER_NAMES: readonly WaterName[] = ROWS.map(([en, it, ko, ru, longitude, latitude, rank]) => {
  return { en, it, ko, ru, longitude, latitude, rank };
});
