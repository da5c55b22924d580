import { createHash } from 'node:crypto';
import { FIRST_COLOURS } from '../lib/theme/first-colours.ts';

/** The policy that every page sets itself; a page with a style sheet in its head names its hash as well. */
export const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  `script-src 'self' ${hashOf(FIRST_COLOURS)}`,
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  // No string becomes HTML, code or the address of a script, but through a policy of one of these names.
  "require-trusted-types-for 'script'",
  'trusted-types svelte-trusted-html default',
].join('; ');

/** A file that a page will need. */
export interface Preload {
  readonly href: string;
  readonly as: 'script' | 'fetch';
  /** Whether it comes after the first view: with what the line has left. */
  readonly isLater?: boolean;
}

/** What a document is made of. Addresses are relative to the document. */
export interface DocumentParts {
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  /** The language with its country, as social networks want it: "it_IT". */
  readonly openGraphLocale: string;
  readonly title: string;
  readonly description: string;
  /** Address of the site's root, with a slash at its end. */
  readonly root: string;
  /** Absolute address of this page, when the site's own is known. */
  readonly canonical: string | null;
  /** This page in every language; readers of none of them are led to the first. */
  readonly alternates: readonly {
    readonly language: string;
    readonly openGraphLocale: string;
    readonly href: string;
  }[];
  readonly type: 'website' | 'article';
  readonly scripts: readonly string[];
  /** The font files of the first view. */
  readonly fonts: readonly string[];
  readonly preloads: readonly Preload[];
  /** The style sheet in the document's head: nothing else is waited for before the first view. */
  readonly inlineStyle: string | null;
  /** How the page is shown elsewhere; null for a page that has no picture of its own. */
  readonly sharing: Sharing | null;
  /** Properties of the page, read again by its script. */
  readonly data: unknown;
  readonly head: string;
  readonly body: string;
  /** Whether the policy is part of the document; the development server's own scripts would break it. */
  readonly hasPolicy: boolean;
}

/** What a page gives to search engines, social networks and other sites. */
export interface Sharing {
  readonly image: { readonly href: string; readonly width: number; readonly height: number; readonly alt: string };
  /** Address of the answer to sites that embed the page, when the site's own is known. */
  readonly oEmbed: string | null;
  /** The page as linked data. */
  readonly jsonLd: unknown;
}

/** A whole HTML document. No script, style or attribute in it needs an exception of the policy. */
export function htmlDocument(parts: DocumentParts): string {
  const { root, title, description } = parts;
  const lines = [
    '<meta charset="utf-8">',
    parts.hasPolicy && `<meta http-equiv="Content-Security-Policy" content="${policyOf(parts.inlineStyle)}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<script>${FIRST_COLOURS}</script>`,
    `<title>${escape(title)}</title>`,
    `<meta name="description" content="${escape(description)}">`,
    `<link rel="icon" href="${root}favicon.svg" type="image/svg+xml">`,
    '<meta name="theme-color" content="#faf6ec" media="(prefers-color-scheme: light)">',
    '<meta name="theme-color" content="#1b1d1f" media="(prefers-color-scheme: dark)">',
    parts.canonical && `<link rel="canonical" href="${escape(parts.canonical)}">`,
    ...parts.alternates.map(
      ({ language, href }) => `<link rel="alternate" hreflang="${language}" href="${escape(href)}">`,
    ),
    parts.alternates[0] && `<link rel="alternate" hreflang="x-default" href="${escape(parts.alternates[0].href)}">`,
    `<meta property="og:type" content="${parts.type}">`,
    '<meta property="og:site_name" content="Itinera">',
    `<meta property="og:title" content="${escape(title)}">`,
    `<meta property="og:description" content="${escape(description)}">`,
    `<meta property="og:locale" content="${parts.openGraphLocale}">`,
    ...parts.alternates
      .filter(({ language }) => language !== parts.language)
      .map(({ openGraphLocale }) => `<meta property="og:locale:alternate" content="${openGraphLocale}">`),
    parts.canonical && `<meta property="og:url" content="${escape(parts.canonical)}">`,
    `<meta name="twitter:card" content="${parts.sharing ? 'summary_large_image' : 'summary'}">`,
    ...sharingLines(parts),
    parts.inlineStyle && `<style>${parts.inlineStyle}</style>`,
    parts.head,
  ];
  // Chromium waits with the first view for fonts that the head preloads, see docs/decisions/0018.
  const fonts = parts.fonts.map(
    (file) => `<link rel="preload" as="font" type="font/woff2" crossorigin href="${root}fonts/${file}">`,
  );
  const scripts = [
    ...parts.preloads.map(preloadLine),
    ...parts.scripts.map((src) => `<script type="module" src="${src}"></script>`),
  ];
  const blocks = [
    parts.sharing && `<script type="application/ld+json">${dataBlock(parts.sharing.jsonLd)}</script>`,
    `<script type="application/json" id="page-data">${dataBlock(parts.data)}</script>`,
  ];
  return `<!doctype html>
<html lang="${parts.language}" dir="${parts.direction}" data-map="poster">
<head>
${lines.filter(Boolean).join('\n')}
</head>
<body>${fonts.join('')}${parts.body}${scripts.join('')}${blocks.filter(Boolean).join('')}</body>
</html>
`;
}

function preloadLine({ href, as, isLater = false }: Preload): string {
  const priority = isLater ? ' fetchpriority="low"' : '';
  if (as === 'script') return `<link rel="modulepreload"${priority} href="${href}">`;
  return `<link rel="preload" as="${as}" crossorigin${priority} href="${href}">`;
}

function sharingLines({ sharing, title }: DocumentParts): (string | null)[] {
  if (!sharing) return [];
  const { image, oEmbed } = sharing;
  return [
    `<meta property="og:image" content="${escape(image.href)}">`,
    '<meta property="og:image:type" content="image/png">',
    `<meta property="og:image:width" content="${image.width}">`,
    `<meta property="og:image:height" content="${image.height}">`,
    `<meta property="og:image:alt" content="${escape(image.alt)}">`,
    oEmbed && `<link rel="alternate" type="application/json+oembed" title="${escape(title)}" href="${escape(oEmbed)}">`,
  ];
}

/** The policy of a page with this style sheet in its head. */
export function policyOf(inlineStyle: string | null): string {
  if (inlineStyle === null) return CONTENT_SECURITY_POLICY;
  return CONTENT_SECURITY_POLICY.replace("style-src 'self'", `style-src 'self' ${hashOf(inlineStyle)}`);
}

/** How a policy names a script or style sheet within a page. */
function hashOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}

function escape(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');
}

// A data block ends at the first "</script", whatever stands in its strings.
function dataBlock(data: unknown): string {
  return JSON.stringify(data).replace(/</g, '\\u003c');
}
