import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { DOMParser, XMLSerializer, type Document } from '@xmldom/xmldom';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import { plainText } from '../../lib/story/inline.ts';
import { frameAt } from '../../lib/story/frame.ts';
import type { Story } from '../../lib/story/model.ts';
import { stillSeconds } from '../../lib/story/still.ts';
import { FLAVOURS, flavourDeclarations } from '../../lib/theme/tokens.ts';
import type { Renderer } from '../pages.ts';
import { withPlate, type StoryPosters } from '../poster/story-posters.ts';
import { withoutComments } from '../written-parts.ts';
import { CardFonts } from './card-fonts.ts';
import { CARD } from './card-size.ts';
import { makePlain } from './plain-svg.ts';

const COLOURS = new Map(
  [...flavourDeclarations(FLAVOURS.light).matchAll(/(--[a-z0-9-]+): (#[0-9a-f]{6});/g)].map(
    ([, name, colour]) => [name!, colour!] as const,
  ),
);

let painter: Promise<void> | null = null;

/** Paints the pictures that social networks set beside a link to a story. */
export class CardPainter {
  readonly #fonts: CardFonts;

  private constructor(fonts: CardFonts) {
    this.#fonts = fonts;
  }

  /** A painter with the fonts of that folder. */
  static async open(fontsFolder: string): Promise<CardPainter> {
    const program = createRequire(import.meta.url).resolve('@resvg/resvg-wasm/index_bg.wasm');
    // The program can be started only once in a process.
    painter ??= readFile(program).then((bytes) => initWasm(bytes));
    await painter;
    return new CardPainter(await CardFonts.open(fontsFolder));
  }

  /** The card of a story in one language as a PNG: the still of its first chapter, headline, days and sources. */
  async paint(story: Story, language: string, posters: StoryPosters, renderer: Renderer): Promise<Uint8Array> {
    const image = this.render(await cardDocument(story, language, posters, renderer));
    const png = image.asPng();
    image.free();
    return png;
  }

  /** What a document looks like, in pixels and as a PNG, as wide as a card. Names fonts in the document. */
  render(document: Document): ReturnType<InstanceType<typeof Resvg>['render']> {
    const fontBuffers = this.#fonts.nameFonts(document);
    const picture = new Resvg(new XMLSerializer().serializeToString(document), {
      fitTo: { mode: 'width', value: CARD.width },
      font: { fontBuffers },
    });
    const image = picture.render();
    picture.free();
    return image;
  }
}

/** The card of a story in one language as plain SVG: the still of its first chapter, headline, days and sources. */
export async function cardDocument(
  story: Story,
  language: string,
  posters: StoryPosters,
  renderer: Renderer,
): Promise<Document> {
  const { timeline } = posters;
  const { id } = timeline.chapters[0]!.chapter;
  const plate = await posters.plate(id);
  const launchTimes = renderer.launchTimes(story, language);
  const publishers = Object.values(story.sources).map(({ publisher }) => plainText(publisher[language]!));
  const markup = renderer.renderCard({
    timeline,
    frame: frameAt(timeline, stillSeconds(timeline, 0)),
    texts: { story, language, launchTimes },
    plate: { id, ...plate },
    ground: await posters.names(id, language, launchTimes),
    publishers: [...new Set(publishers)],
  });
  const document = new DOMParser().parseFromString(
    withPlate(withoutComments(markup), id, plate)
      .replace(/var\((--[a-z0-9-]+)\)/g, (_, name: string) => COLOURS.get(name)!)
      .trim()
      .replace('<svg', '<svg xmlns="http://www.w3.org/2000/svg"'),
    'image/svg+xml',
  );
  makePlain(document);
  return document;
}
