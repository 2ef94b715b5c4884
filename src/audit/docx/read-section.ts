import { child, children, numberIn, toggle, type XmlElement } from '../../word/xml-element.ts';
import type { Feet, WordGrid, WordParagraph, WordSection } from './types.ts';

/** What a `w:sectPr` says; heads and feet that it leaves out are those of the section before. */
export function readSection(
  properties: XmlElement | undefined,
  before: WordSection | undefined,
  story: (id: string) => WordParagraph[] | undefined,
): Omit<WordSection, 'blocks'> {
  const size = child(properties, 'w:pgSz');
  const margin = child(properties, 'w:pgMar');
  const side = (name: string) => millimetres(numberIn(margin, `w:${name}`) ?? 0);
  const grid = gridOf(child(properties, 'w:docGrid'));
  const start = numberIn(child(properties, 'w:pgNumType'), 'w:start');
  return {
    // Word takes Letter where no size is given.
    page: {
      width: millimetres(numberIn(size, 'w:w') ?? 12_240),
      height: millimetres(numberIn(size, 'w:h') ?? 15_840),
    },
    margin: {
      top: side('top'),
      right: side('right'),
      bottom: side('bottom'),
      left: side('left') + side('gutter'),
      header: side('header'),
      footer: side('footer'),
    },
    titlePage: toggle(properties, 'w:titlePg') ?? false,
    headers: feetOf(properties, 'w:headerReference', before?.headers, story),
    footers: feetOf(properties, 'w:footerReference', before?.footers, story),
    ...(grid && { grid }),
    ...(start !== undefined && { restartsAt: start }),
  };
}

function gridOf(grid: XmlElement | undefined): WordGrid | undefined {
  const type = grid?.attributes.get('w:type');
  if (type !== 'lines' && type !== 'linesAndChars' && type !== 'snapToChars') return undefined;
  const pitch = numberIn(grid, 'w:linePitch');
  return { type, ...(pitch !== undefined && { pitch: pitch / 20 }) };
}

function feetOf(
  properties: XmlElement | undefined,
  name: string,
  before: Feet | undefined,
  story: (id: string) => WordParagraph[] | undefined,
): Feet {
  const feet: Feet = { ...before };
  for (const { attributes } of children(properties, name)) {
    const kind = attributes.get('w:type') ?? 'default';
    const paragraphs = story(attributes.get('r:id') ?? '');
    if (paragraphs && (kind === 'default' || kind === 'even' || kind === 'first')) feet[kind] = paragraphs;
  }
  return feet;
}

function millimetres(twips: number): number {
  return (twips / 1440) * 25.4;
}
