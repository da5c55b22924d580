import { zoneOffsetMinutes } from '../../lib/story/zone.ts';
import { sampleGround } from './sample-ground.ts';
import { sampleWords, type SampleWords } from './sample-words.ts';
import type { StoryPlan } from './story-plan.ts';

/** The day that the samples tell of. */
const DAY = '2024-05-01';

/** `story.yaml` of a new story: a sample of each part that most stories have, with what it is for. */
export function storyTemplate({ title, languages, box, zone, today, schemaPath, shownFolder }: StoryPlan): string {
  /** A sample in some languages; JSON strings are YAML strings. */
  const textIn = (tags: readonly string[], key: keyof SampleWords) =>
    `{ ${tags.map((tag) => `${tag}: ${JSON.stringify(sampleWords(tag)[key])}`).join(', ')} }`;
  const text = (key: keyof SampleWords) => textIn(languages, key);
  /** The same for long texts: a language a line. */
  const lines = (key: keyof SampleWords, indent: string) =>
    languages.map((tag) => `\n${indent}${tag}: ${JSON.stringify(sampleWords(tag)[key])}`).join('');
  const at = (time: string) => `${DAY}T${time}${offsetOf(zone)}`;
  const { marginKm } = sampleGround(box);
  const isTranslated = languages.length > 1;
  return `# yaml-language-server: $schema=${schemaPath}
# The line above lets an editor that knows YAML schemas complete and check this file while you type.
#
# A new story. It builds as it is; put your own in the place of the samples, part by part. "npm run story -- check
# ${shownFolder}" tells mistakes, and which of the comments that begin with TODO are left.
#
# How it hangs together: a source is a document. A claim is one sentence of it in your words, with the paragraph where it
# stands. Whatever is drawn or told names the claims that it rests on; what rests on none does not build.
#
# Ids (such as first-place) are lower-case letters, digits and hyphens. docs/story-reference.md of Itinera has every field.
format: 1
# The first language is the story's own. Every text has each of them.
languages: [${languages.join(', ')}]
${isTranslated ? `# TODO translate the title into ${languages.slice(1).join(', ')}\n` : ''}title: { ${languages.map((tag) => `${tag}: ${JSON.stringify(title)}`).join(', ')} }
# One or two sentences for lists, search engines and cards.
# TODO write the summary
summary:${lines('summary', '  ')}
# Counts what you have published, and the day of the last change; both stand at the foot of the page.
version: 1
updated: ${today}

# Where the facts come from. "paragraphs" is how many the document has, headings and captions included; "npm run story
# -- sources" holds your quotations against its text. url, date, licence and where (in words) may be added.
# TODO enter your source
sources:
  article:
    title: ${text('article')}
    publisher: ${text('newspaper')}
    language: ${languages[0]}
    paragraphs: 3

# Who acts or speaks: person, institution, group or state.
people:
  witness:
    kind: person
    name: ${text('witness')}
    role: ${text('witnessRole')}

# The position of a place is the point with the same id in places.geojson. precisionKm says how far off it may be, and
# is drawn as a halo. kind: city, station, airport, site, sea, country, point. zone: an IANA time zone.
# TODO enter your places
places:
  first-place:
    name: ${text('firstPlace')}
    kind: city
    zone: ${zone}
    precisionKm: 2
    claims: [departure]
  second-place:
    name: ${text('secondPlace')}
    kind: city
    zone: ${zone}
    precisionKm: 2
    claims: [arrival]

# What the story says. status: reported (the source says it), inferred (you conclude it: then "reason" says how), disputed
# (somebody says otherwise: then "otherVersion" says what). by: who asserts it, if not the source itself.
# TODO write your claims
claims:
  departure:
    status: reported
    text:${lines('departure', '      ')}
    source: article
    paragraph: 2
    places: [first-place]
  arrival:
    status: reported
    text:${lines('arrival', '      ')}
    source: article
    paragraph: 3
    places: [second-place]
  way:
    status: inferred
    reason:${lines('wayReason', '      ')}
    text:${lines('way', '      ')}
    source: article
    paragraph: [2, 3]

# Somebody's words, verbatim, in the language of the source; "…" stands for words left out.${isTranslated ? '\n# translations: into every other language.' : ''}
quotes:
  farewell:
    speaker: witness
    original: { language: ${languages[0]}, text: ${JSON.stringify(sampleWords(languages[0]!).farewell)} }
${isTranslated ? `    translations: ${textIn(languages.slice(1), 'farewell')}\n` : ''}    source: article
    paragraph: 2
    places: [first-place]

# What happens at a place and a time. A time is a day (${DAY}), an instant with offset (${at('08:00')}),
# either with ~ behind it for "about", or two of them as earliest/latest. Do not say more than the source does.
events:
  meeting:
    title: ${text('meeting')}
    place: second-place
    at: ${at('17:00')}
    claims: [arrival]

# Who moves through stops. The legs are the ways between them, each along a line of lines.geojson; an inferred leg is
# dashed. vehicle: train, car, ship, aircraft, foot.
journeys:
  journey:
    name: ${text('journey')}
    vehicle: car
    stops:
      - place: first-place
        departure: ${at('08:00')}/${at('09:00')}
        claims: [departure]
      - place: second-place
        arrival: ${at('16:00')}~
        claims: [arrival]
    legs:
      - line: the-way
        status: inferred
        claims: [way]

# The narration, in the order of telling. seconds: how long a chapter lasts in the film; time: the story time that it shows
# meanwhile. camera: a box [west, south, east, north] in degrees, or frame: ids that must all be seen, or follow: a journey
# with spanKm. "npm run dev" lets you pick a camera on the map, in a story of the project's folder geo/.
# TODO write your chapters
chapters:
  - id: beginning
    title: ${text('beginning')}
    text:${lines('beginningText', '      ')}
    seconds: 8
    time: { from: ${at('06:00')}, to: ${at('08:00')} }
    camera: { box: [${box.join(', ')}] }
    places: [first-place]
    claims: [departure, farewell]
  - id: journey
    title: ${text('journey')}
    text:${lines('journeyText', '      ')}
    seconds: 12
    time: { from: ${at('08:00')}, to: ${at('18:00')} }
    camera: { frame: [first-place, second-place], marginKm: ${marginKm} }
    places: [first-place, second-place]
    claims: [way, arrival]
`;
}

/** How far the clocks of a zone are ahead on the day of the samples, as in +09:00. */
function offsetOf(zone: string): string {
  const minutes = zoneOffsetMinutes(Date.parse(`${DAY}T12:00Z`), zone);
  const two = (number: number) => String(number).padStart(2, '0');
  return `${minutes < 0 ? '-' : '+'}${two(Math.floor(Math.abs(minutes) / 60))}:${two(Math.abs(minutes) % 60)}`;
}
