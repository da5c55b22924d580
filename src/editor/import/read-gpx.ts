import { gpx } from '@tmcw/togeojson';
import type { Element } from '@xmldom/xmldom';
import type { ProblemList } from '../../lib/story/document.ts';
import { itemOfFeature } from './feature-item.ts';
import { keysOfItems, MAX_FAULTS, type ImportedFile } from './imported-file.ts';
import { positionFault } from './position-fault.ts';
import { elementsOf, positionOf, readXml } from './read-xml.ts';

/** Reads a GPX file: waypoints are points, tracks and routes lines. Null when it is broken. */
export function readGpx(name: string, text: string, problems: ProblemList): ImportedFile | null {
  const document = readXml(name, text, 'gpx', problems);
  if (!document) return null;
  const before = problems.size;
  for (const tag of ['wpt', 'rtept', 'trkpt']) elementsOf(document, tag).forEach(checkPoint);
  if (problems.size > before) return null;

  // The converter leaves out ways of fewer than two points: what remains are these, in its order.
  const tracks = elementsOf(document, 'trk').filter((track) => elementsOf(track, 'trkseg').some(hasWay('trkpt')));
  const routes = elementsOf(document, 'rte').filter(hasWay('rtept'));
  const elements = [...tracks, ...routes, ...elementsOf(document, 'wpt')];
  const { features } = gpx(document as unknown as globalThis.Document);
  const items = features.map((feature, i) => itemOfFeature(feature, elements[i]!));
  const all = elementsOf(document, 'trk').length + elementsOf(document, 'rte').length;
  const short = all - tracks.length - routes.length;
  const remarks = short > 0 ? [`${short} track(s) or route(s) of fewer than two points are left out.`] : [];
  if (elementsOf(document, 'ele').length > 0) remarks.push('Heights are left out: a story has none.');
  return { name, format: 'gpx', items, keys: keysOfItems(items), remarks };

  function checkPoint(element: Element): void {
    if (problems.size >= MAX_FAULTS) return;
    const [longitude, latitude] = ['lon', 'lat'].map((axis) => {
      const value = element.getAttribute(axis)?.trim() ?? '';
      return value !== '' && Number.isFinite(Number(value)) ? Number(value) : value;
    });
    const fault = positionFault(longitude, latitude);
    if (fault) problems.addAt(name, positionOf(element), { path: element.tagName, ...fault });
  }
}

function hasWay(pointTag: string): (element: Element) => boolean {
  return (element) => elementsOf(element, pointTag).length >= 2;
}
