import { child, children, integerIn, value, type XmlElement } from '../../word/xml-element.ts';

/** What a paragraph's style, or the paragraph itself, says of where it stands in the text. */
export interface Standing {
  /** From 1. */
  level?: number;
  numbering?: { list: string; level: number };
  /** A line of a table of contents, which says headings again. */
  isContents?: boolean;
}

/** What each paragraph style says, by id, with the styles it is based on. */
export function readStyles(root: XmlElement | undefined): ReadonlyMap<string, Standing> {
  const elements = new Map(
    children(root, 'w:style').map((style) => [style.attributes.get('w:styleId') ?? '', style]),
  );
  const found = new Map<string, Standing>();
  for (const [id, style] of elements) {
    let standing: Standing = {};
    const seen = new Set<XmlElement>();
    for (
      let at: XmlElement | undefined = style;
      at && !seen.has(at);
      at = elements.get(value(at, 'w:basedOn') ?? '')
    ) {
      seen.add(at);
      standing = { ...standingOf(child(at, 'w:pPr')), ...named(value(at, 'w:name')), ...standing };
    }
    found.set(id, standing);
  }
  return found;
}

/** What a paragraph's own properties say over those of its style. */
export function standingOf(properties: XmlElement | undefined): Standing {
  const outline = integerIn(child(properties, 'w:outlineLvl'), 'w:val');
  const numbers = child(properties, 'w:numPr');
  const list = value(numbers, 'w:numId');
  return {
    ...(outline !== undefined && outline >= 0 && outline < 9 && { level: outline + 1 }),
    ...(list !== undefined && {
      numbering: { list, level: integerIn(child(numbers, 'w:ilvl'), 'w:val') ?? 0 },
    }),
  };
}

/** Word and WPS call them heading 1, LibreOffice Heading 1; some offices 标题 1. */
function named(name = ''): Standing {
  const level = Number(/^(?:heading|标题)\s*(\d)$/iu.exec(name)?.[1] ?? 0);
  if (/^(?:toc|contents|目录)\s*(?:\d|heading|标题)$/iu.test(name)) return { isContents: true };
  return level > 0 ? { level } : {};
}
