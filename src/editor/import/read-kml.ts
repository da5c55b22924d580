import { kml } from '@tmcw/togeojson';
import type { Element } from '@xmldom/xmldom';
import type { ProblemList } from '../../lib/story/document.ts';
import { itemOfFeature } from './feature-item.ts';
import { keysOfItems, MAX_FAULTS, type ImportedFile } from './imported-file.ts';
import { positionFault } from './position-fault.ts';
import { elementsOf, positionOf, readXml } from './read-xml.ts';

/** Reads the placemarks of a KML file. Null when it is broken. */
export function readKml(name: string, text: string, problems: ProblemList): ImportedFile | null {
  const document = readXml(name, text, 'kml', problems);
  if (!document) return null;
  const before = problems.size;
  elementsOf(document, 'coordinates').forEach((element) => {
    const isPoint = element.parentNode?.nodeName === 'Point';
    const words = element.textContent ?? '';
    checkTuples(element, isPoint ? [words.replaceAll(/\s+/g, '')] : words.trim().split(/\s+/), ',');
  });
  elementsOf(document, 'gx:coord').forEach((element) => checkTuples(element, [element.textContent?.trim() ?? ''], ' '));
  if (problems.size > before) return null;

  const elements = elementsOf(document, 'Placemark');
  const { features } = kml(document as unknown as globalThis.Document, { skipNullGeometry: false });
  const items = features.slice(0, elements.length).map((feature, i) => itemOfFeature(feature, elements[i]!));
  const others = ['GroundOverlay', 'NetworkLink', 'PhotoOverlay', 'ScreenOverlay'].filter(
    (tag) => elementsOf(document, tag).length > 0,
  );
  const remarks = others.map((tag) => `Elements <${tag}> are left out: a story cannot draw them.`);
  return { name, format: 'kml', items, keys: keysOfItems(items), remarks };

  function checkTuples(element: Element, tuples: readonly string[], comma: string): void {
    for (const tuple of tuples) {
      if (problems.size >= MAX_FAULTS) return;
      const [longitude, latitude] = tuple.split(comma).map((part) => {
        return part.trim() !== '' && Number.isFinite(Number(part)) ? Number(part) : part;
      });
      const fault = positionFault(longitude, latitude);
      if (fault) problems.addAt(name, positionOf(element), { path: element.tagName, ...fault });
    }
  }
}
