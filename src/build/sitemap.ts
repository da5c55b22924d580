/** A page for search engines; addresses are absolute. */
export interface SitemapPage {
  readonly address: string;
  /** The day of its last change, "2024-06-01"; null where none is known. */
  readonly lastChanged: string | null;
  /** The page in each of its languages, itself included, the first for readers of none of them; empty for a page in one. */
  readonly alternates: readonly { readonly language: string; readonly address: string }[];
}

/** All pages of a site by the protocol of sitemaps.org, with the languages of each. */
export function sitemap(pages: readonly SitemapPage[]): string {
  const urls = pages.map(({ address, lastChanged, alternates }) =>
    [
      '<url>',
      `<loc>${escape(address)}</loc>`,
      lastChanged && `<lastmod>${lastChanged}</lastmod>`,
      ...alternates.map(({ language, address: href }) => alternate(language, href)),
      alternates[0] && alternate('x-default', alternates[0].address),
      '</url>',
    ]
      .filter(Boolean)
      .join('\n'),
  );
  return `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
${urls.join('\n')}
</urlset>
`;
}

/** Lets every search engine read all of a site, and leads it to the sitemap. */
export function robots(siteAddress: string): string {
  return `User-agent: *\nAllow: /\nSitemap: ${siteAddress}sitemap.xml\n`;
}

function alternate(language: string, href: string): string {
  return `<xhtml:link rel="alternate" hreflang="${language}" href="${escape(href)}"/>`;
}

// The protocol wants all five of them escaped.
function escape(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
