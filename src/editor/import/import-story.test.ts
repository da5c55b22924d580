import { parse } from 'yaml';
import { describe, expect, it } from 'vitest';
import { parseInline } from '../../lib/story/inline.ts';
import { folderFiles } from '../../lib/story/testing/read-story.ts';
import { SMALL_MAP } from '../../lib/story/testing/small-story.ts';
import { addedLines, importInto, ready, SMALL_FOLDER } from './testing/import-into.ts';

const GPX = `<?xml version="1.0" encoding="UTF-8"?>
<gpx xmlns="http://www.topografix.com/GPX/1/1" version="1.1" creator="by hand">
  <wpt lat="45.3" lon="10.5"><ele>120</ele><name>Mulino</name><desc>Un mulino.</desc></wpt>
  <trk><name>Il sentiero</name><trkseg>
    <trkpt lat="45.0" lon="10.0"><time>2024-05-01T06:00:00Z</time></trkpt>
    <trkpt lat="45.1" lon="10.4"><time>2024-05-01T08:30:00Z</time></trkpt>
    <trkpt lat="45.3" lon="10.5"><time>2024-05-01T09:00:00Z</time></trkpt>
  </trkseg></trk>
</gpx>
`;
const KML = `<?xml version="1.0" encoding="UTF-8"?>
<kml xmlns="http://www.opengis.net/kml/2.2"><Document>
  <Placemark><name>Il lago</name><Polygon><outerBoundaryIs><LinearRing><coordinates>
    10,45,0 10,45.1,0 10.1,45.1,0 10,45,0
  </coordinates></LinearRing></outerBoundaryIs></Polygon></Placemark>
  <Placemark><name>Łódź d’Oro</name><description><![CDATA[<b>Una</b> barca]]></description>
    <Point><coordinates>10.2,45.2,7</coordinates></Point></Placemark>
</Document></kml>
`;

const yamlOf = (result: Parameters<typeof ready>[0]) => ready(result).texts.get('story.yaml')!;
const layerOf = (result: Parameters<typeof ready>[0], name: string) =>
  (JSON.parse(ready(result).texts.get(name)!) as { features: { id: string; geometry: unknown }[] }).features;

describe('importing a table', () => {
  it('adds a place with a claim that cites the source, and a mark for the language that is missing', () => {
    const result = importInto('farms.csv', 'nome;latitudine;longitudine\nCascina Nuova;45,2;10,25\n');
    expect(addedLines(SMALL_FOLDER.texts.get('story.yaml')!, yamlOf(result))).toEqual([
      '  # TODO translate name into en',
      '  cascina-nuova:',
      '    name: { it: Cascina Nuova, en: Cascina Nuova }',
      '    kind: point',
      '    zone: Europe/Rome',
      '    precisionKm: 1',
      '    claims: [cascina-nuova-position]',
      '  cascina-nuova-position:',
      '    status: reported',
      "    text: { it: 'Cascina Nuova: posizione secondo «Cronaca».', en: 'Cascina Nuova: position as given by “Report”.' }",
      '    source: report',
      '    paragraph: 4',
      '    places: [cascina-nuova]',
    ]);
    expect(ready(result).texts.get('map.geojson')).toBe(SMALL_MAP);
    expect(layerOf(result, 'places.geojson')).toEqual([
      {
        type: 'Feature',
        id: 'cascina-nuova',
        properties: { name: 'Cascina Nuova', source: 'Cronaca', precisionKm: 1 },
        geometry: { type: 'Point', coordinates: [10.25, 45.2] },
      },
    ]);
  });

  it('takes both languages from columns, and then leaves no mark', () => {
    const yaml = yamlOf(
      importInto('farms.csv', 'name:it,name:en,lat,lon,zone\nIl mulino,The mill,45.2,10.25,Europe/Rome\n'),
    );
    expect(yaml).toContain('name: { it: Il mulino, en: The mill }');
    expect(yaml).not.toContain('TODO');
  });

  it('adds events at places of the story, with times in their zone', () => {
    const csv = 'title,place,date,end\nLa fiera,ALBA,2024-05-03 09:30,2024-05-03 18:00\nIl mercato,Borgo,2024-06,\n';
    const { events } = parse(yamlOf(importInto('events.csv', csv))) as { events: Record<string, unknown> };
    expect(events['la-fiera']).toMatchObject({ place: 'alba', at: '2024-05-03T09:30+02:00/2024-05-03T18:00+02:00' });
    expect(events['il-mercato']).toMatchObject({ place: 'borgo', at: '2024-06-01/2024-06-30' });
  });

  it('adds nothing the second time', () => {
    const csv = 'title,lat,lon,date\nLa fiera,45.2,10.3,2024-05-03\n';
    const once = ready(importInto('events.csv', csv)).texts;
    const twice = ready(importInto('events.csv', csv, {}, { path: 'small', texts: once }));
    expect(twice.texts).toEqual(once);
    expect(twice.plan.remarks.join(' ')).toContain('"La fiera" is in the story already');
  });

  it('gives names in any script an id of their own', () => {
    const rows = ['Łódź', 'Lodz', 'Хасан', '평양', 'Été', '1 maggio', 'alba'].map(
      (name, i) => `${name},45.${i},11.${i}`,
    );
    const { places } = parse(yamlOf(importInto('x.csv', `name,lat,lon\n${rows.join('\n')}\n`))) as { places: object };
    expect(Object.keys(places).slice(2)).toEqual([
      'lodz',
      'lodz-2',
      'khasan',
      'pyeongyang',
      'ete',
      'n-1-maggio',
      'alba-2',
    ]);
  });
});

describe('a text that a story would read as markup', () => {
  it('is shown as it stands in the file, without characters that turn the text around', () => {
    const csv = 'name,lat,lon,text\nUno,45.1,10.2,see *this [q](javascript:1) \\ [sic]\nB\u202ec,45.2,10.2,\n';
    const { story } = ready(importInto('a.csv', csv));
    const claim = story.claims['uno-position']!;
    const words = claim.kind === 'statement' ? parseInline(claim.text.it!) : null;
    expect(words).toMatchObject({ faults: [] });
    expect(JSON.stringify(words)).toContain('see *this [q](javascript:1) \\\\ [sic]');
    expect(story.places.bc!.name.it).toBe('Bc');
  });
});

describe('importing a GPX file', () => {
  it('makes a place of a waypoint and a line of a track, without heights', () => {
    const result = importInto('walk.gpx', GPX);
    const story = parse(yamlOf(result)) as Record<'lines' | 'places' | 'claims', Record<string, unknown>>;
    expect(story.lines['il-sentiero']).toMatchObject({ line: 'il-sentiero', status: 'reported' });
    expect(story.places.mulino).toMatchObject({ kind: 'point', claims: ['mulino-position'] });
    expect(story.claims['mulino-position']).toMatchObject({ text: { it: 'Un mulino.' }, source: 'report' });
    expect(layerOf(result, 'lines.geojson')[0]!.geometry).toEqual({
      type: 'LineString',
      coordinates: [[10, 45], [10.4, 45.1], [10.5, 45.3]], // prettier-ignore
    });
  });

  it('makes a journey of a track with times, from its first point to its last', () => {
    const { story } = ready(importInto('walk.gpx', GPX.replace(/<wpt.*<\/wpt>/, ''), { as: 'journey' }));
    const journey = story.journeys['il-sentiero']!;
    expect(journey.legs.map(({ status, line }) => [status, line.length])).toEqual([['reported', 3]]);
    expect(journey.stops[0]!.departure!.earliestMs).toBe(Date.UTC(2024, 4, 1, 6));
    expect(journey.stops[1]!.arrival!.earliestMs).toBe(Date.UTC(2024, 4, 1, 9));
  });

  it('makes a journey of waypoints with times, whose legs without a track are inferred', () => {
    const points = [['Uno', '10.0', '06'], ['Due', '10.4', '08'], ['Tre', '10.9', '07']]; // prettier-ignore
    const wpt = points.map(([name, lon, hour]) => {
      return `<wpt lat="45.1" lon="${lon}"><time>2024-05-01T${hour}:00:00Z</time><name>${name}</name></wpt>`;
    });
    const { story } = ready(importInto('t.gpx', `<gpx version="1.1">${wpt.join('\n')}</gpx>`, { as: 'journey' }));
    expect(story.journeys.t!.stops.map(({ place }) => place)).toEqual(['uno', 'tre', 'due']);
    expect(story.journeys.t!.legs.map(({ status }) => status)).toEqual(['inferred', 'inferred']);
  });
});

describe('importing a KML file', () => {
  it('makes an area of a polygon, counterclockwise as RFC 7946 asks', () => {
    const result = importInto('lake.kml', KML);
    expect(layerOf(result, 'areas.geojson')[0]).toMatchObject({
      id: 'il-lago',
      geometry: { type: 'Polygon', coordinates: [[[10, 45], [10.1, 45.1], [10, 45.1], [10, 45]]] }, // prettier-ignore
    });
  });

  it('takes the words of a description, not its markup', () => {
    expect(yamlOf(importInto('lake.kml', KML))).toContain('text: { it: Una barca, en: Una barca }');
  });
});

describe('importing GeoJSON', () => {
  it('makes one line of each part of a line in several', () => {
    const coordinates = [[[10, 45, 9], [11, 45, 9]], [[12, 45], [13, 46]]]; // prettier-ignore
    const geometry = { type: 'MultiLineString', coordinates };
    const result = importInto('l.geojson', JSON.stringify({ type: 'Feature', properties: { name: 'Rio' }, geometry }));
    expect(layerOf(result, 'lines.geojson').map(({ id }) => id)).toEqual(['rio', 'rio-2']);
    expect(layerOf(result, 'lines.geojson')[0]!.geometry).toMatchObject({ coordinates: [[10, 45], [11, 45]] }); // prettier-ignore
  });

  it('leaves out vertices only when it is asked to', () => {
    const coordinates = Array.from({ length: 101 }, (_, i) => [10 + i / 100, 45 + (i % 2) * 1e-5]);
    const text = JSON.stringify({ type: 'LineString', coordinates });
    const vertices = (metres: number | null) => {
      const [line] = layerOf(importInto('l.json', text, { simplifyMetres: metres }), 'lines.geojson');
      return (line!.geometry as { coordinates: unknown[] }).coordinates.length;
    };
    expect(vertices(null)).toBe(101);
    expect(vertices(5)).toBe(2);
  });
});

describe('importing into the story of Vostochny', () => {
  const texts = new Map(
    folderFiles('kim-vostochny').map(({ name, text }) => [name.replace('kim-vostochny/', ''), text]),
  );
  const folder = { path: 'kim-vostochny', texts };

  it('only adds lines to its files, and it still builds', () => {
    const options = { source: { kind: 'new', id: 'survey' }, paragraph: null } as const;
    const { story, texts: after } = ready(importInto('walk.gpx', GPX, options, folder));
    expect([...after].filter(([name, text]) => texts.get(name) !== text).map(([name]) => name)).toEqual([
      ...['lines.geojson', 'places.geojson', 'story.yaml'],
    ]);
    expect(addedLines(texts.get('story.yaml')!, after.get('story.yaml')!).length).toBeGreaterThan(20);
    for (const name of ['lines.geojson', 'places.geojson']) {
      const [tail, before] = ['\n  ]\n}\n', texts.get(name)!];
      expect(after.get(name)!.startsWith(`${before.slice(0, -tail.length)},\n`)).toBe(true);
      expect(after.get(name)!.endsWith(`\n    }${tail}`)).toBe(true);
    }
    expect(story.sources.survey!.title.it).toBe('walk.gpx');
    expect(story.places.mulino!.position).toEqual([10.5, 45.3]);
  }, 20_000);
});
