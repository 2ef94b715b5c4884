import { child, type XmlElement } from '../../word/xml-element.ts';
import { INVISIBLE, LONE_SPACE, WIDE_GAP } from '../characters.ts';
import { joined, type SourceText, sourceText, split, trimmed } from '../source-text.ts';
import type { SourceParagraph, SourcePicture } from '../types.ts';
import type { Context } from './context.ts';
import { readRuns } from './runs.ts';
import { standingOf } from './styles.ts';

interface Read {
  paragraphs: SourceParagraph[];
  pictures: SourcePicture[];
  /** Text boxes that hang on it. */
  boxes: XmlElement[];
  /** Its words, where the next paragraph goes on with them: its own end was deleted in a tracked change. */
  open?: SourceText;
}

/**
 * A paragraph with the number that Word puts before it; more than one where line breaks part sentences.
 *
 * @param before - Words of a paragraph that goes on in this one.
 */
export function readParagraph(element: XmlElement, context: Context, before?: SourceText): Read {
  context.count.paragraphs += 1;
  const place = { line: context.count.paragraphs, column: 1 };
  const properties = child(element, 'w:pPr');
  const style = child(properties, 'w:pStyle')?.attributes.get('w:val') ?? '';
  const standing = { ...context.styles.get(style), ...standingOf(properties) };
  const { text: shown, pictures, boxes } = readRuns(element, place, context);
  const own = sourceText(closed(shown), place);
  const text = before ? joined([before, own]) : own;
  const isOpen = isMarkDeleted(properties);
  if (isOpen) return { paragraphs: [], pictures, boxes, open: text };
  if (standing.isContents) {
    if (text.text.trim() !== '')
      context.findings.push({
        kind: 'dropped',
        place,
        subject: '目录',
        text: `略去目录中的“${text.text.trim().slice(0, 40)}”`,
      });
    return { paragraphs: [], pictures, boxes };
  }
  const { numbering, level } = standing;
  const isNumbered = numbering !== undefined && numbering.list !== '0' && text.text.trim() !== '';
  const label = isNumbered ? context.numbering(numbering.list, numbering.level) : '';
  const lines = sentencesOf(joined([sourceText(label, place), text])).map(trimmed);
  const paragraphs = lines
    .filter((line) => line.text !== '')
    .map(
      (line): SourceParagraph => ({ type: 'paragraph', text: line, ...(level !== undefined && { level }) }),
    );
  return { paragraphs, pictures, boxes };
}

function isMarkDeleted(properties: XmlElement | undefined): boolean {
  const mark = child(properties, 'w:rPr');
  return child(mark, 'w:del') !== undefined || child(mark, 'w:moveFrom') !== undefined;
}

/** Without what nobody sees, and without single spaces between ideographs; a wider gap is one full-width space. */
function closed(text: string): string {
  return text
    .replaceAll(INVISIBLE, '')
    .replaceAll('\t', '\u3000')
    .replaceAll(LONE_SPACE, '')
    .replaceAll(WIDE_GAP, '\u3000');
}

/** A line break after a sentence begins a paragraph; any other only turned the line. */
function sentencesOf(text: SourceText): SourceText[] {
  const lines = split(text, /\n/g);
  const sentences: SourceText[][] = [];
  for (const line of lines) {
    const last = sentences.at(-1)?.at(-1)?.text;
    if (last === undefined || /[。；：！？]$/u.test(last.trimEnd())) sentences.push([line]);
    else sentences.at(-1)!.push(line);
  }
  return sentences.map(joined);
}
