import { DOMParser } from '@xmldom/xmldom';
import { describe, expect, it } from 'vitest';
import { makePlain } from './plain-svg.ts';

const plain = (markup: string) => {
  const document = new DOMParser().parseFromString(
    `<svg xmlns="http://www.w3.org/2000/svg" width="200" height="100">${markup}</svg>`,
    'text/xml',
  );
  makePlain(document);
  return document.documentElement!;
};
const first = (markup: string, name: string) => plain(markup).getElementsByTagName(name)[0]!;

describe('a picture for painters that are no browsers', () => {
  it('has its nested pictures where they were, as groups', () => {
    const group = first('<svg x="25%" y="50%" overflow="visible"><circle r="2"/></svg>', 'g');
    expect(group.getAttribute('transform')).toBe('translate(50 50) scale(1 1)');
    expect(group.firstChild!.nodeName).toBe('circle');
  });

  it('stretches them as their box says', () => {
    const group = first('<svg viewBox="0 0 1000 500" width="50%" height="100%" preserveAspectRatio="none"/>', 'g');
    expect(group.getAttribute('transform')).toBe('translate(0 0) scale(0.1 0.2)');
  });

  it('keeps the width and the dashes of lines whose shapes are scaled', () => {
    const line = first(
      '<svg viewBox="0 0 400 200" width="200" height="100"><g transform="matrix(0.5 0 0 0.5 9 9)">' +
        '<path d="M0 0H9" stroke-width="3" stroke-dasharray="2 1" vector-effect="non-scaling-stroke"/></g></svg>',
      'path',
    );
    expect(line.getAttribute('stroke-width')).toBe('12');
    expect(line.getAttribute('stroke-dasharray')).toBe('8 4');
    expect(line.hasAttribute('vector-effect')).toBe(false);
  });

  it('keeps the width of lines that are drawn by reference', () => {
    const use = first(
      '<g transform="matrix(0.25 0 0 0.25 0 0)"><defs><path id="coast" d="M0 0H9" vector-effect="non-scaling-stroke"/>' +
        '</defs><use href="#coast" stroke-width="2"/></g>',
      'use',
    );
    expect(use.getAttribute('stroke-width')).toBe('8');
  });
});
