import { child, children, value, type XmlElement } from '../../word/xml-element.ts';
import { readParagraphFormat, readRunFormat, type ThemeFaces } from './read-format.ts';
import type { ParagraphFormat, RunFormat } from './types.ts';

/** Styles of a file by id, each with what the ones below it say. */
export interface StyleSheet {
  defaults: { paragraph: ParagraphFormat; run: RunFormat };
  /** The id of the paragraph style that holds where none is named. */
  normal: string;
  styles: ReadonlyMap<string, WordStyle>;
}

export interface WordStyle {
  name: string;
  type: string;
  paragraph: ParagraphFormat;
  run: RunFormat;
}

/** Reads `styles.xml`; a file without one has defaults that say nothing. */
export function readStyleSheet(root: XmlElement | undefined, theme: ThemeFaces): StyleSheet {
  const elements = new Map(
    children(root, 'w:style').map((style) => [style.attributes.get('w:styleId') ?? '', style]),
  );
  const styles = new Map<string, WordStyle>();
  for (const [id, style] of elements) {
    styles.set(id, resolved(chainOf(style, elements), theme));
  }
  const defaults = child(root, 'w:docDefaults');
  const normal = [...elements].find(
    ([, { attributes }]) =>
      attributes.get('w:type') === 'paragraph' && /^(1|true|on)$/.test(attributes.get('w:default') ?? ''),
  );
  return {
    defaults: {
      paragraph: readParagraphFormat(child(child(defaults, 'w:pPrDefault'), 'w:pPr')),
      run: readRunFormat(child(child(defaults, 'w:rPrDefault'), 'w:rPr'), theme),
    },
    normal: normal?.[0] ?? '',
    styles,
  };
}

/** A style and those it is based on, the lowest first. A circle or an endless chain ends where it began. */
function chainOf(style: XmlElement, elements: ReadonlyMap<string, XmlElement>): XmlElement[] {
  const chain = [style];
  for (let next = elements.get(value(style, 'w:basedOn') ?? ''); next; ) {
    if (chain.includes(next) || chain.length > LONGEST_CHAIN) break;
    chain.push(next);
    next = elements.get(value(next, 'w:basedOn') ?? '');
  }
  return chain.toReversed();
}

const LONGEST_CHAIN = 32;

function resolved(chain: readonly XmlElement[], theme: ThemeFaces): WordStyle {
  const top = chain.at(-1)!;
  return {
    name: value(top, 'w:name') ?? top.attributes.get('w:styleId') ?? '',
    type: top.attributes.get('w:type') ?? 'paragraph',
    paragraph: mergeAll(chain.map((style) => readParagraphFormat(child(style, 'w:pPr')))),
    run: mergeAll(chain.map((style) => readRunFormat(child(style, 'w:rPr'), theme))),
  };
}

/**
 * What a list of formats says together, the last one having the last word. An indent in characters and one in points are
 * two things: the former holds until it is itself said anew.
 */
export function mergeAll<Format extends ParagraphFormat | RunFormat>(formats: readonly Format[]): Format {
  return Object.assign({}, ...formats) as Format;
}
