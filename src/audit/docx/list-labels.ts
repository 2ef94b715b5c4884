import { child, children, value, type XmlElement } from '../../word/xml-element.ts';
import type { ParagraphFormat } from './types.ts';

/** What Word puts before a paragraph that it numbers, every counter shown as the first of its kind: `一、`, `（1）`. */
export type ListLabels = (numbering: ParagraphFormat['numbering']) => string;

/** Reads `numbering.xml`. */
export function listLabels(root: XmlElement | undefined): ListLabels {
  const patterns = new Map<string, Map<number, Level>>();
  for (const each of children(root, 'w:abstractNum')) {
    patterns.set(each.attributes.get('w:abstractNumId') ?? '', levelsOf(children(each, 'w:lvl')));
  }
  const lists = new Map<string, Map<number, Level>>();
  for (const list of children(root, 'w:num')) {
    const own = levelsOf(children(list, 'w:lvlOverride').flatMap((override) => children(override, 'w:lvl')));
    const below = patterns.get(value(list, 'w:abstractNumId') ?? '') ?? new Map();
    lists.set(list.attributes.get('w:numId') ?? '', new Map([...below, ...own]));
  }
  return (numbering) => {
    const levels = numbering && lists.get(numbering.list);
    const text = levels?.get(numbering!.level)?.text ?? '';
    return text.replace(/%(\d)/g, (_, level: string) => levels?.get(Number(level) - 1)?.first ?? '');
  };
}

interface Level {
  text: string;
  first: string;
}

function levelsOf(levels: readonly XmlElement[]): Map<number, Level> {
  return new Map(
    levels.map((level) => {
      const format = child(level, 'w:numFmt')?.attributes.get('w:val') ?? 'decimal';
      const first = /chinese|ideograph|japanese|taiwanese/i.test(format) ? '一' : '1';
      const text = format === 'bullet' || format === 'none' ? '' : (value(level, 'w:lvlText') ?? '');
      return [Number(level.attributes.get('w:ilvl')), { text, first: /circle/i.test(format) ? '①' : first }];
    }),
  );
}
