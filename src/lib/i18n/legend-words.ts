import type { LegendItem } from '../marks/legend.ts';
import type { Messages } from './messages.ts';

/** What a mark means, in a sentence of the interface. */
export function legendWords(item: LegendItem, { marks }: Pick<Messages, 'marks'>): string {
  switch (item.kind) {
    case 'travelled':
      return marks.travelled[item.status];
    case 'ahead':
      return marks.ahead[item.status];
    case 'expected':
      return marks.expected;
    case 'head':
      return marks.head(item.vehicle, item.estimated);
    case 'wreck':
      return marks.wreck;
    case 'band':
      return marks.band;
    case 'launch-area':
      return marks.launchArea;
    case 'sea-area':
      return marks.seaArea;
    case 'fan':
      return marks.fan;
    case 'site':
      return marks.site;
    case 'place':
      return marks.place;
    case 'halo':
      return marks.halo;
  }
}
