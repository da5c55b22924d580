declare module 'subset-font' {
  /** The font with only the characters of the text; the options are those of HarfBuzz's subsetter. */
  export default function subsetFont(
    font: Buffer,
    text: string,
    options: {
      targetFormat: 'sfnt' | 'woff2';
      noHinting?: boolean;
      keepFeatures?: string[];
      dropTables?: string[];
      variationAxes?: Record<string, number>;
    },
  ): Promise<Buffer>;
}

declare module 'fontverter' {
  /** The same font in another container. */
  export function convert(font: Buffer, targetFormat: 'sfnt' | 'woff2'): Promise<Buffer>;
}
