import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';

/** The methods of MapLibre's map that src/lib/map calls. An upgrade that drops one fails here, by name. */
const METHODS = [
  'addLayer',
  'getBearing',
  'getCanvas',
  'getCenter',
  'getContainer',
  'getLayer',
  'getPitch',
  'getPixelRatio',
  'getSource',
  'getZoom',
  'jumpTo',
  'on',
  'once',
  'project',
  'redraw',
  'remove',
  'removeLayer',
  'setFeatureState',
  'setFilter',
  'setPaintProperty',
  'setPixelRatio',
  'triggerRepaint',
  'unproject',
];

/** Functions of the module. */
const FUNCTIONS = ['addProtocol', 'getGlobalDispatcher', 'prewarm', 'setWorkerUrl'];

/** Events that are listened to. */
const EVENTS = [
  'click',
  'error',
  'idle',
  'load',
  'remove',
  'render',
  'webglcontextrestored',
  'mousemove',
  'move',
  'movestart',
  'resize',
  'style.load',
  'webglcontextlost',
];

// The library needs a browser to be imported; its declarations say the same.
const declarations = readFileSync(createRequire(import.meta.url).resolve('maplibre-gl/dist/maplibre-gl.d.ts'), 'utf8');
const ownCode = readdirSync(new URL('.', import.meta.url), { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
  .map((name) => readFileSync(new URL(name, import.meta.url), 'utf8'))
  .join('\n');

const membersOf = (pattern: RegExp, member: RegExp) =>
  (declarations.match(pattern) ?? []).flatMap((text) => [...text.matchAll(member)].map((match) => match[1]!));
const methods = membersOf(
  /declare (abstract )?class (Map\$1|Camera|Evented)\b[\s\S]*?\n}/g,
  /^ {2}(?:abstract )?(\w+)(?:<.*>)?\(/gm,
);
const events = membersOf(/^(export )?type MapEventType = {[\s\S]*?\n};/gm, /^ {2}"?([\w.]+)"?:/gm);

describe('MapLibre', () => {
  it.each(METHODS)('still has Map.%s, which we call', (method) => {
    expect(methods).toContain(method);
  });

  it.each(EVENTS)('still has the event "%s", which we listen to', (event) => {
    expect(events).toContain(event);
  });

  it.each(FUNCTIONS)('still has the function %s, which we import', (name) => {
    const names = membersOf(/^(export )?declare function .*$/gm, /function (\w+)/g);
    expect(names).toContain(name);
  });

  it('has no method and no event in use that is not listed here', () => {
    const called = new Set([...ownCode.matchAll(/\bmap\??\.(\w+)\(/g)].map((match) => match[1]!));
    expect([...called].filter((name) => methods.includes(name)).toSorted()).toEqual(METHODS.toSorted());
    const heard = new Set([...ownCode.matchAll(/\bmap\.(?:on|once)\('([\w.]+)'/g)].map((match) => match[1]!));
    expect([...heard].toSorted()).toEqual(EVENTS.toSorted());
  });
});
