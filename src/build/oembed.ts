/** What another site needs to show a story within one of its pages; addresses are absolute. */
export interface Embedded {
  readonly title: string;
  readonly address: string;
  readonly siteAddress: string;
  readonly image: string;
}

/** Room for the narration and the map side by side. */
const FRAME = { width: 960, height: 640 };

/** The answer of oEmbed 1.0 of type `rich`: a frame with the story's page in it. */
export function oEmbed({ title, address, siteAddress, image }: Embedded) {
  return {
    version: '1.0',
    type: 'rich',
    title,
    provider_name: 'Itinera',
    provider_url: siteAddress,
    ...FRAME,
    html:
      `<iframe src="${escape(address)}" title="${escape(title)}" width="${FRAME.width}" height="${FRAME.height}"` +
      ' loading="lazy" allow="fullscreen; clipboard-write; web-share" style="border:0;max-width:100%"></iframe>',
    thumbnail_url: image,
    thumbnail_width: 1200,
    thumbnail_height: 630,
  };
}

function escape(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');
}
