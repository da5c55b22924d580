const LICENSE_START = /^-{5,}\s*\nSIL OPEN FONT LICENSE/m;

/**
 * The licence file that has to go with the fonts: the copyright notices, what was changed, and the
 * text of the SIL Open Font License taken from a licence file of one of the sources.
 */
export function licenseText(notices: readonly string[], sourceLicense: string): string {
  const start = sourceLicense.search(LICENSE_START);
  if (start < 0) throw new Error('The source of the fonts has no SIL Open Font License.');
  return [
    'Itinera Serif is made of Source Serif 4, Noto Serif KR, Noto Serif SC and Noto Naskh Arabic, Itinera',
    'Sans of Source Sans 3, Noto Sans KR, Noto Sans SC and Noto Sans Arabic: cut to the characters that',
    'Itinera shows, and renamed. They are modified versions in the sense of the licence below, under',
    'which they are distributed.',
    '',
    ...notices,
    '',
    sourceLicense.slice(start).trim(),
    '',
  ].join('\n');
}
