import { AlignmentType, Footer, Paragraph, TextRun, PageNumber as WordNumber } from 'docx';
import type { PageNumber } from '../../print/types.ts';
import { styleId } from './style-ids.ts';
import { twips } from './units.ts';

/** The feet of odd and of even pages. Without a number they are empty: left out, they would be those of the section before. */
export function writePageNumber(number: PageNumber | undefined): { default: Footer; even: Footer } {
  if (!number) return { default: emptyFooter(), even: emptyFooter() };
  const inset = twips(number.inset);
  return {
    default: footer(number, { alignment: AlignmentType.RIGHT, indent: { right: inset } }),
    even: footer(number, { alignment: AlignmentType.LEFT, indent: { left: inset } }),
  };
}

function footer({ before, after }: PageNumber, place: object): Footer {
  const run = new TextRun({ font: { hint: 'eastAsia' }, children: [before, WordNumber.CURRENT, after] });
  return new Footer({
    children: [new Paragraph({ style: styleId('pageNumber'), ...place, children: [run] })],
  });
}

function emptyFooter(): Footer {
  return new Footer({ children: [new Paragraph({ style: styleId('pageNumber') })] });
}
