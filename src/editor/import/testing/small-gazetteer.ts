import { Gazetteer } from '../../gazetteer/gazetteer.ts';

/** Some places in the format of GeoNames; their numbers, populations and positions are as GeoNames had them in 2023. */
const PLACES: readonly (readonly [number, string, string, number, number, string, number, string])[] = [
  [1871859, 'Pyongyang', 'Phyongyang,평양,Пхеньян', 39.03385, 125.75432, 'KP', 3222000, 'Asia/Pyongyang'],
  [3173435, 'Milan', 'Milano,Mailand,米兰', 45.46427, 9.18951, 'IT', 1371498, 'Europe/Rome'],
  [4163971, 'Melbourne', 'Melburn', 28.08363, -80.60811, 'US', 83029, 'America/New_York'],
  [2158177, 'Melbourne', 'Melburn,Мельбурн', -37.814, 144.96332, 'AU', 4917750, 'Australia/Melbourne'],
  [3182351, 'Asti', 'Asti', 44.90162, 8.20751, 'IT', 73421, 'Europe/Rome'],
  [3181554, 'Brescia', 'Bressa,Brixia', 45.53558, 10.21472, 'IT', 184826, 'Europe/Rome'],
  [2661604, 'Basel', 'Bâle,Basilea', 47.55839, 7.57327, 'CH', 164488, 'Europe/Zurich'],
];

/** A gazetteer of seven towns. */
export function smallGazetteer(): Gazetteer {
  const rows = PLACES.map(([id, name, others, latitude, longitude, country, population, zone]) => {
    const cells = [id, name, name, others, latitude, longitude, 'P', 'PPL', country, '', '', '', '', '', population];
    return [...cells, '', '', zone, '2023-01-01'].join('\t');
  });
  return new Gazetteer(`${rows.join('\n')}\n`);
}
