import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatProblem } from '../../lib/story/problem.ts';
import { importInto, problemsOf } from './testing/import-into.ts';
import { readImport } from './read-import.ts';

const told = (...input: Parameters<typeof importInto>) => problemsOf(importInto(...input)).map(formatProblem);
const gpx = (points: string) => `<gpx version="1.1">\n${points}\n</gpx>`;

describe('a broken file to import', () => {
  it('is told with file, line, column, what was expected and how to mend it', () => {
    expect(told('a.csv', 'name,lat,lon\nUno,45,10\nDue,"45,10\n')).toEqual([
      expect.stringMatching(/^a\.csv:3:1: expected a closing quotation mark, found .*\. Close it/),
    ]);
    expect(told('a.csv', 'name,lat,lon\nUno,45\n')).toEqual([
      expect.stringMatching(/^a\.csv:2:1: expected as many cells as the first row has, .* Add the missing cells/),
    ]);
    expect(told('a.gpx', '<gpx>\n  <wpt lat="45" lon="10">\n</gpx>')).toEqual([
      expect.stringMatching(/^a\.gpx:2:26: expected valid XML, found .*wpt.*\. Export the file again/),
    ]);
    expect(told('a.geojson', '{\n  "type": "FeatureCollection",\n  "features": [}\n')).toEqual([
      expect.stringMatching(/^a\.geojson:3:16: expected valid JSON/),
    ]);
    expect(told('a.kml', '<gpx/>')[0]).toMatch(/^a\.kml:1:1: expected <kml>, found <gpx>/);
    expect(told('a.xlsx', 'x')[0]).toMatch(/expected a file that ends in \.geojson/);
    expect(told('a.csv', '')[0]).toMatch(/^a\.csv:1:1: expected a first row/);
  });

  it('is told by the first byte that is no text', () => {
    const bytes = new Uint8Array([...new TextEncoder().encode('name,lat,lon\nCitt'), 0xe0, 0x2c, 0x34]);
    expect(told('a.csv', bytes)).toEqual([expect.stringMatching(/^a\.csv:2:5: expected text in utf-8/)]);
  });

  it('reads what a spreadsheet or an old program writes in another encoding', () => {
    const table = new Uint8Array(Buffer.from('\uFEFFname\tlat\tlon\nCittà\t45,2\t10,1\n', 'utf16le'));
    expect(readImport('a.tsv', table).file!.items[0]!.properties.get('name')).toBe('Città');
    const xml =
      '<?xml version="1.0" encoding="ISO-8859-1"?><gpx><wpt lat="45" lon="10"><name>Citt\xe0</name></wpt></gpx>';
    const items = readImport('a.gpx', new Uint8Array(Buffer.from(xml, 'latin1'))).file!.items;
    expect(items[0]!.properties.get('name')).toBe('Città');
  });
});

describe('a position that cannot be', () => {
  it('is told at its cell, its element or its number, with a hint that it may be swapped', () => {
    const swapped = /longitude within ±180 and latitude within ±90, .* They look swapped/;
    const rows = 'name;lon;lat\n"Uno; due\ntre";45,1;10\nDue;45.5;130.6\n';
    expect(told('a.csv', rows)).toEqual([expect.stringMatching(/^a\.csv:4:10/)]);
    expect(told('a.csv', rows)[0]).toMatch(swapped);
    expect(told('a.gpx', gpx('  <wpt lat="130.6" lon="42.4"/>'))[0]).toMatch(/^a\.gpx:2:3/);
    expect(told('a.gpx', gpx('  <wpt lat="130.6" lon="42.4"/>'))[0]).toMatch(swapped);
    const kml = '<kml><Placemark><Point>\n <coordinates>42.4,130.6</coordinates></Point></Placemark></kml>';
    expect(told('a.kml', kml)[0]).toMatch(/^a\.kml:2:2/);
    expect(told('a.json', '{ "type": "LineString",\n  "coordinates": [[1, 2],\n    [3, 95]] }')[0]).toMatch(
      /^a\.json:3:5/,
    );
  });

  it('is told to be of a projection when it is in metres', () => {
    expect(told('a.csv', 'name,x,y\nUno,1446153,5217893\n')[0]).toMatch(/metres of a projection.*EPSG:4326/);
  });

  it('is no number', () => {
    expect(told('a.csv', 'name,lat,lon\nUno,quarantacinque,10\n')[0]).toMatch(/decimal degrees/);
    expect(told('a.gpx', gpx('<wpt lat="45"/>'))[0]).toMatch(/decimal degrees/);
    expect(told('a.kml', '<kml><Placemark><LineString><coordinates>10,x 11,45</coordinates></LineString></Placemark></kml>')[0])
      .toMatch(/decimal degrees/); // prettier-ignore
  });

  it('is doubted when it lies far from the story and near it the other way round', () => {
    const result = importInto('a.csv', 'name,lat,lon\nUno,10.3,45.1\n');
    expect(result).toMatchObject({ kind: 'ready', plan: { warnings: [{ line: 2, hint: /look swapped/ as unknown }] } });
  });
});

describe('a time that would have to be guessed', () => {
  it('is refused at its cell', () => {
    expect(told('a.csv', 'title,place,date\nLa fiera,Alba,3/4/2024\n')[0]).toMatch(/^a\.csv:2:15 at: expected a day/);
    expect(told('a.csv', 'title,place,date\nLa fiera,Alba,2024-02-30\n')[0]).toMatch(/^a\.csv:2:15 at/);
  });
});

describe('a hostile file', () => {
  it('gets none of its entities resolved, neither multiplied nor from other files', () => {
    const bomb = Array.from({ length: 12 }, (_, i) => `<!ENTITY l${i + 1} "${`&l${i};`.repeat(10)}">`).join('\n');
    const text = `<?xml version="1.0"?>\n<!DOCTYPE gpx [<!ENTITY l0 "ha">\n${bomb}\n<!ENTITY f SYSTEM "file:///etc/hostname">]>
      <gpx><wpt lat="45" lon="10"><name>&l12;&f;</name></wpt></gpx>`;
    expect(told('a.gpx', text)).toEqual([expect.stringMatching(/^a\.gpx:2:1: expected a file without definitions/)]);
  });

  it('never throws, and tells each fault with a position', () => {
    const files: [string, string][] = [
      ['a.gpx', gpx('<trk><trkseg><trkpt lat="1" lon="2"/><trkpt lat="1" lon="3"/></trkseg></trk>')],
      ['a.kml', '<kml><Placemark><name>a</name><Polygon><outerBoundaryIs><LinearRing><coordinates>1,2 2,2 2,3 1,2</coordinates></LinearRing></outerBoundaryIs></Polygon></Placemark></kml>'],
      ['a.csv', 'name,lat,lon,date\n"a ""b""",1,2,2024-01-01\nc,3,4,2024\n'],
      ['a.geojson', '{"type":"Feature","properties":{"__proto__":1,"name":"a"},"geometry":{"type":"Polygon","coordinates":[[[1,2],[2,2],[2,3],[1,2]]]}}'],
    ]; // prettier-ignore
    const piece = fc.constantFrom(
      '<',
      '"',
      '&a;',
      ']]>',
      '\u0000',
      '\u202e',
      '1e999',
      '[',
      '{',
      ',',
      '\n',
      'null',
      '-',
    );
    fc.assert(
      fc.property(fc.constantFrom(...files), fc.nat(300), fc.nat(20), piece, ([name, text], at, length, inserted) => {
        const mutated = text.slice(0, at) + inserted + text.slice(at + length);
        const result = importInto(name, mutated);
        if (result.kind !== 'problems') return;
        for (const { line, column, hint } of result.problems) {
          expect(line).toBeGreaterThan(0);
          expect(column).toBeGreaterThan(0);
          expect(hint).not.toBe('');
        }
        expect(result.problems.length).toBeGreaterThan(0);
      }),
      { numRuns: 100 },
    );
  }, 30_000);
});
