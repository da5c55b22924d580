import type { StoryFile } from '../parse.ts';

/** The smallest story that has one of everything: two places, a journey, a launch, two chapters, two languages. */
export const SMALL_STORY = `format: 1
languages: [it, en]
title: { it: Il carro, en: The cart }
summary: { it: Da Alba a Borgo., en: From Alba to Borgo. }
updated: 2024-06-01
version: 2
sources:
  report:
    title: { it: Cronaca, en: Report }
    publisher: { it: Il Foglio, en: The Sheet }
    language: it
    date: 2024-05-03
    paragraphs: 5
people:
  anna:
    kind: person
    name: { it: Anna, en: Anna }
    place: alba
places:
  alba:
    name: { it: Alba, en: Alba }
    kind: city
    zone: Europe/Rome
    precisionKm: 2
    claims: [cart-leaves]
  borgo:
    name: { it: Borgo, en: Borgo }
    kind: city
    zone: Europe/Rome
    precisionKm: 3
    claims: [cart-arrives]
claims:
  cart-leaves:
    status: reported
    text: { it: Il carro parte., en: The cart leaves. }
    by: anna
    source: report
    paragraph: 1
    places: [alba]
  cart-arrives:
    status: inferred
    reason: { it: Il giorno dopo era lì., en: It was there the next day. }
    text: { it: Il carro arriva., en: The cart arrives. }
    source: report
    paragraph: [2, 3]
    places: [borgo]
  rocket:
    status: reported
    text: { it: Parte un razzo., en: A rocket is fired. }
    source: report
    paragraph: 4
    at: 2024-05-02T10:10+02:00~
    corrections:
      - date: 2024-05-20
        text: { it: Partì giovedì., en: It was fired on Thursday. }
        previously: { it: Parte mercoledì., en: It is fired on Wednesday. }
      - date: 2024-06-01
        text: { it: L’ora è approssimata., en: The hour is approximate. }
quotes:
  anna-farewell:
    speaker: anna
    original: { language: it, text: A domani }
    translations: { en: See you tomorrow }
    source: report
    paragraph: 5
    places: [alba]
events:
  leaving:
    title: { it: La partenza, en: The leaving }
    place: alba
    at: 2024-05-01
    claims: [cart-leaves]
journeys:
  cart:
    name: { it: Il viaggio, en: The journey }
    vehicle: car
    people: [anna]
    stops:
      - place: alba
        departure: 2024-05-01T08:00+02:00/2024-05-01T10:00+02:00
        claims: [cart-leaves]
      - place: borgo
        arrival: 2024-05-01T16:00+02:00
        claims: [cart-arrives]
    legs:
      - line: road
        status: inferred
        claims: [cart-arrives]
areas:
  field:
    name: { it: Il campo, en: The field }
    kind: launch-area
    place: alba
    precisionKm: 5
    claims: [rocket]
  gulf:
    name: { it: Il golfo, en: The gulf }
    kind: sea
    precisionKm: 50
    claims: [rocket]
launches:
  flare:
    name: { it: Il razzo, en: The rocket }
    origin: field
    toward: gulf
    at: 2024-05-02T10:10+02:00~
    claims: [rocket]
chapters:
  - id: way
    title: { it: La via, en: The way }
    text: { it: Il carro va., en: The cart goes. }
    seconds: 10
    time: { from: 2024-05-01T07:00+02:00, to: 2024-05-01T17:00+02:00 }
    camera: { frame: [road], marginKm: 20 }
    places: [alba, borgo]
    claims: [cart-leaves, cart-arrives, anna-farewell]
  - id: sky
    title: { it: Il cielo, en: The sky }
    text: { it: Un razzo., en: A rocket. }
    seconds: 10
    time: { from: 2024-05-02T10:00+02:00, to: 2024-05-02T10:20+02:00 }
    camera: { follow: cart, spanKm: 80 }
    places: [borgo]
    claims: [rocket]
`;

/** Its map: two points, a bent road between them, a square field and a gulf to the east. */
export const SMALL_MAP = `{
  "type": "FeatureCollection",
  "features": [
    { "type": "Feature", "id": "alba", "properties": {}, "geometry": { "type": "Point", "coordinates": [10, 45] } },
    { "type": "Feature", "id": "borgo", "properties": {}, "geometry": { "type": "Point", "coordinates": [12, 45] } },
    { "type": "Feature", "id": "road", "properties": {}, "geometry": { "type": "LineString", "coordinates": [
      [10, 45], [11, 45.2], [12, 45]] } },
    { "type": "Feature", "id": "field", "properties": {}, "geometry": { "type": "Polygon", "coordinates": [[
      [9.9, 44.9], [10.1, 44.9], [10.1, 45.1], [9.9, 45.1], [9.9, 44.9]]] } },
    { "type": "Feature", "id": "gulf", "properties": {}, "geometry": { "type": "Polygon", "coordinates": [[
      [13, 44], [15, 44], [15, 46], [13, 46], [13, 44]]] } }
  ]
}
`;

/** The files of the small story, with either text replaced. */
export function smallFiles({ story = SMALL_STORY, map = SMALL_MAP } = {}): StoryFile[] {
  return [
    { name: 'small/map.geojson', text: map },
    { name: 'small/story.yaml', text: story },
  ];
}
