import { Footer, Header, type ISectionOptions, Paragraph } from 'docx';
import type { PrintSection, Style } from '../../print/types.ts';
import { writeFootRule } from './foot-rule.ts';
import { glyphGap } from './glyph-gap.ts';
import { numberParagraph, type Parity, writeTurnedNumber } from './page-number.ts';
import { writeParagraph } from './paragraph.ts';
import type { State } from './state.ts';
import { RULE_STYLE, styleId } from './style-ids.ts';
import type { PageKind, TextArea } from './text-area.ts';
import { twips } from './units.ts';

interface Furniture {
  headers: NonNullable<ISectionOptions['headers']>;
  footers: NonNullable<ISectionOptions['footers']>;
  /** Of head and foot from the paper's edges, in twips. */
  distance: { header: number; footer: number };
}

/**
 * Heads with the banner, feet with the page number: those of odd and even pages, and of the first page when it has its
 * own. What is empty is written too: left out, it would be that of the section before. Where pages have margins of
 * their own, head or foot reaches as far as the text must give way.
 */
export function writeFurniture(section: PrintSection, area: TextArea, state: State): Furniture {
  const { page, banner, pageNumber, firstPage } = section;
  const { styles } = state.document;
  const head = styles[banner?.style ?? 'banner'];
  const foot = styles.pageNumber;
  const distance = {
    header: twips(Math.max(0, (page.margin.top - head.size) / 2 - glyphGap(head))),
    footer: twips(
      Math.max(
        0,
        page.margin.bottom -
          Math.max((pageNumber?.offset ?? 0) - glyphGap(foot), area.below) -
          foot.lineHeight,
      ),
    ),
  };
  const rests = (kind: PageKind) => ({
    header: restOf(area.margin.top + area.push[kind].top, area.push[kind].top, distance.header, head),
    footer: restOf(
      area.margin.bottom + area.push[kind].bottom,
      area.push[kind].bottom,
      distance.footer,
      foot,
    ),
  });

  const header = (kind: PageKind, parity: Parity, numbered = true) => {
    const turned = pageNumber && numbered ? writeTurnedNumber(pageNumber, page, parity, state.document) : [];
    const rest = rests(kind).header;
    const spacing = rest > 0 ? { spacing: { after: rest } } : {};
    const text = banner
      ? writeParagraph(banner, state, spacing)
      : new Paragraph({ style: styleId('banner'), ...spacing });
    return new Header({ children: [...turned, text] });
  };
  const footer = (kind: PageKind, parity: Parity, numbered = true) => {
    const rest = rests(kind).footer;
    const spacing = rest > 0 ? { spacing: { before: rest } } : {};
    const rule = kind === 'first' && firstPage?.foot ? writeFootRule(firstPage.foot, page) : [];
    const number =
      pageNumber && !pageNumber.turned && numbered
        ? numberParagraph(pageNumber, parity, spacing)
        : new Paragraph({ style: numbered ? styleId('pageNumber') : RULE_STYLE, ...spacing });
    return new Footer({ children: [...rule, number] });
  };

  return {
    headers: {
      default: header('other', 'odd'),
      even: header('other', 'even'),
      ...(firstPage && { first: header('first', 'odd', firstPage.numbered) }),
    },
    footers: {
      default: footer('other', 'odd'),
      even: footer('other', 'even'),
      ...(firstPage && { first: footer('first', 'odd', firstPage.numbered) }),
    },
    distance,
  };
}

/** What is left between a line and the text that it pushes in, in twips. */
function restOf(edge: number, push: number, distance: number, { lineHeight }: Style): number {
  return push > 0 ? Math.max(0, edge - distance - twips(lineHeight)) : 0;
}
