import type { Relation } from '../../word/relations.ts';
import { children, outermost, type XmlElement } from '../../word/xml-element.ts';
import type { Finding } from '../types.ts';

/** What stands in a Word file beside its text: notes by their ids, and comments. */
export interface Stories {
  footnotes: ReadonlyMap<string, string>;
  endnotes: ReadonlyMap<string, string>;
  comments: ReadonlyMap<string, string>;
}

export function storiesOf(part: (type: string) => XmlElement | undefined): Stories {
  const comments = new Map<string, string>();
  for (const comment of children(part('comments'), 'w:comment')) {
    const author = comment.attributes.get('w:author');
    comments.set(comment.attributes.get('w:id') ?? '', (author ? `${author}：` : '') + wordsIn(comment));
  }
  return {
    footnotes: notesOf(part('footnotes'), 'w:footnote'),
    endnotes: notesOf(part('endnotes'), 'w:endnote'),
    comments,
  };
}

function notesOf(root: XmlElement | undefined, name: string): Map<string, string> {
  const own = children(root, name).filter(({ attributes }) => !attributes.has('w:type'));
  return new Map(own.map((note) => [note.attributes.get('w:id') ?? '', wordsIn(note)]));
}

/** The heads and feet of the pages, which are made anew: what they say is told, page numbers once. */
export function otherStories(
  relations: ReadonlyMap<string, Relation>,
  parts: ReadonlyMap<string, XmlElement>,
): Finding[] {
  const told = new Set<string>();
  for (const { type, path } of relations.values()) {
    if (type !== 'header' && type !== 'footer') continue;
    const root = parts.get(path);
    if (!root) continue;
    const words = wordsIn(root).replaceAll(/[\s—–―－-]/gu, '');
    const place = type === 'header' ? '页眉' : '页脚';
    if (hasPageNumber(root) || /^\d{1,4}$/.test(words)) told.add('略去页码，页码自动生成');
    if (/[^\d第页共／/]/u.test(words)) told.add(`略去${place}“${wordsIn(root).trim().slice(0, 60)}”`);
  }
  return [...told].map((text) => ({ kind: 'dropped', subject: '页眉页脚', text }));
}

function hasPageNumber(root: XmlElement): boolean {
  return (
    outermost(root, 'w:instrText').some(({ text }) => /\bPAGE\b/.test(text)) ||
    outermost(root, 'w:fldSimple').some(({ attributes }) => /\bPAGE\b/.test(attributes.get('w:instr') ?? ''))
  );
}

/** The words of a story, its paragraphs one after another. */
export function wordsIn(element: XmlElement, names: readonly string[] = ['w:t']): string {
  const paragraphs = outermost(element, 'w:p');
  const texts = (paragraphs.length > 0 ? paragraphs : [element]).map((each) =>
    names
      .flatMap((name) => outermost(each, name))
      .map(({ text }) => text)
      .join(''),
  );
  return texts.filter((text) => text !== '').join('　');
}
