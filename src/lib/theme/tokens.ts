/** Every colour of one flavour, as sRGB hex. The page has them as custom properties, the map as paint values. */
export interface Flavour {
  /** The page's ground, and land on the map. */
  readonly paper: string;
  /** Raised or set-off parts of the page. */
  readonly paperShade: string;
  readonly ink: string;
  readonly inkSoft: string;
  readonly rule: string;
  readonly land: string;
  readonly sea: string;
  /** Depth steps from shallow to deep. */
  readonly depths: readonly [string, string, string];
  readonly coast: string;
  readonly coastGlow: string;
  readonly border: string;
  readonly river: string;
  readonly urban: string;
  readonly label: string;
  readonly labelSoft: string;
  readonly labelWater: string;
  readonly labelHalo: string;
  readonly journey: string;
  readonly launch: string;
  readonly selection: string;
}

/** The two flavours. Contrast of text and marks against their grounds is tested. */
export const FLAVOURS = {
  light: {
    paper: '#faf6ec',
    paperShade: '#f1ead9',
    ink: '#22201c',
    inkSoft: '#57503f',
    rule: '#cfc5ad',
    land: '#f3ecdc',
    sea: '#d5e2e4',
    depths: ['#cbdbdf', '#c0d3d9', '#b5cad2'],
    coast: '#8b9c9e',
    coastGlow: '#bcd0d4',
    border: '#a3937c',
    river: '#a9c3ca',
    urban: '#e5d9c1',
    label: '#3a352b',
    labelSoft: '#4c4638',
    labelWater: '#152f38',
    labelHalo: '#f3ecdc',
    journey: '#b3321b',
    launch: '#53399b',
    selection: '#006a68',
  },
  dark: {
    paper: '#1b1d1f',
    paperShade: '#25282a',
    ink: '#ece6d8',
    inkSoft: '#b9b2a1',
    rule: '#45474a',
    land: '#2a2c2d',
    sea: '#171d21',
    depths: ['#141a1e', '#11171b', '#0e1317'],
    coast: '#586a70',
    coastGlow: '#22303a',
    border: '#7c7362',
    river: '#37505a',
    urban: '#37372f',
    label: '#ddd6c6',
    labelSoft: '#c0b9aa',
    labelWater: '#96bac8',
    labelHalo: '#1e2021',
    journey: '#ff8f6b',
    launch: '#b9a6ff',
    selection: '#5eead9',
  },
} as const satisfies Record<string, Flavour>;

export type FlavourName = keyof typeof FLAVOURS;

/** The flavour's colours as CSS declarations: `--paper: #faf6ec; …`. */
export function flavourDeclarations(flavour: Flavour): string {
  return Object.entries(flavour)
    .flatMap(([name, value]: [string, string | readonly string[]]) =>
      typeof value === 'string'
        ? [`--${kebab(name)}: ${value};`]
        : value.map((v, i) => `--${kebab(name)}-${i + 1}: ${v};`),
    )
    .join(' ');
}

function kebab(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
