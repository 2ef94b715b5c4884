import type { HeaderFooter, PageSetup } from 'hucre';
import type { PrintDocument, PrintSection } from '../../print/types.ts';

/** How a sheet prints: on its section's paper, one page wide. */
export function pageOf({ page }: PrintSection): PageSetup {
  const { top, right, bottom, left } = page.margin;
  return {
    ...(isA4(page.width, page.height) && { paperSize: 'a4' }),
    orientation: page.width > page.height ? 'landscape' : 'portrait',
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 0,
    horizontalCentered: true,
    margins: {
      top: inches(top),
      right: inches(right),
      bottom: inches(bottom),
      left: inches(left),
      header: inches(top / 3),
      footer: inches(bottom / 3),
    },
  };
}

/**
 * Page numbers, odd ones at the right; the banner at the head of every page but the first, whose first row it is, so
 * that it is seen on the screen too. Undefined when there is neither.
 */
export function headerFooterOf(
  { banner, pageNumber }: PrintSection,
  { styles, faces }: PrintDocument,
): HeaderFooter | undefined {
  if (!banner && !pageNumber) return undefined;
  const marked = (style: (typeof styles)['banner'], text: string) =>
    `&"${faces[style.face].word}"&${Math.round(style.size)}&K${style.color.slice(1).toUpperCase()}${text}`;
  const words = banner?.runs.map((run) => (run.type === 'text' ? run.text : '')).join('') ?? '';
  const header = banner ? `&C${marked(styles[banner.style], literal(words))}` : '';
  const number = pageNumber
    ? marked(styles.pageNumber, `${literal(pageNumber.before)}&P${literal(pageNumber.after)}`)
    : '';
  return {
    differentOddEven: true,
    differentFirst: true,
    ...(banner && { oddHeader: header, evenHeader: header }),
    ...(pageNumber && { oddFooter: `&R${number}`, evenFooter: `&L${number}`, firstFooter: `&R${number}` }),
  };
}

function isA4(width: number, height: number): boolean {
  return Math.abs(Math.min(width, height) - 595.28) < 2 && Math.abs(Math.max(width, height) - 841.89) < 2;
}

function inches(points: number): number {
  return Math.round((points / 72) * 1000) / 1000;
}

function literal(text: string): string {
  return text.replaceAll('&', '&&');
}
