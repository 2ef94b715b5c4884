import {
  ConcreteHyperlink,
  ExternalHyperlink,
  type IRunOptions,
  type ParagraphChild,
  Tab,
  TextRun as WordRun,
} from 'docx';
import type { PrintRun, Style, StyleName, TextRun } from '../../print/types.ts';
import { linkedId } from './run-in.ts';
import type { State } from './state.ts';
import { faceStyleId } from './style-ids.ts';
import { halfPoints, hex } from './units.ts';

/** A run; it carries only what differs from its paragraph's style, or from its heading's when text runs on from that. */
export function writeRun(run: PrintRun, style: Style, state: State, heading?: StyleName): ParagraphChild {
  if (run.type === 'fill') return new WordRun({ children: [new Tab()] });
  if (run.type === 'lineBreak') return new WordRun({ break: 1 });
  const inHeading = run.heading ? heading : undefined;
  const format = inHeading
    ? { style: linkedId(inHeading), ...formatOf(run, state.document.styles[inHeading], state) }
    : formatOf(run, style, state);
  const word = new WordRun({ text: allowedInXml(run.text), ...format });
  return run.href === undefined ? word : linked(word, run.href, state);
}

function formatOf(run: TextRun, style: Style, { document }: State): IRunOptions {
  const { face = style.face, size = style.size, color = style.color, scale = 1 } = run;
  return {
    ...(face !== style.face && { style: faceStyleId(face, document) }),
    ...(SHARED_WITH_LATIN.test(run.text) && { font: { hint: 'eastAsia' } }),
    ...(color !== style.color && { color: hex(color) }),
    ...(scale !== 1 && { scale: Math.round(scale * 100) }),
    ...(size !== style.size && { size: halfPoints(size) }),
  };
}

/** Marks that Chinese shares with Latin: without a hint Word sets them half as wide, in the Latin face. */
const SHARED_WITH_LATIN = /[“”‘’—–…·×]/;

/** A link to an anchor of the document becomes one to its bookmark. */
function linked(word: WordRun, href: string, { bookmarks }: State): ParagraphChild {
  const bookmark = href.startsWith('#') ? bookmarks.get(href.slice(1)) : undefined;
  if (bookmark) return new ConcreteHyperlink([word], `to-${bookmark.name}`, bookmark.name);
  return href.startsWith('#') ? word : new ExternalHyperlink({ link: href, children: [word] });
}

/** What XML cannot hold becomes the mark for an unreadable character. */
function allowedInXml(text: string): string {
  return text.toWellFormed().replace(FORBIDDEN_IN_XML, '\ufffd');
}

const FORBIDDEN_IN_XML = /[^\t\n\r -\ufffd\u{10000}-\u{10ffff}]/gu;
