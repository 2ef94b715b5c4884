import {
  AlignmentType,
  BookmarkEnd,
  BookmarkStart,
  type IParagraphOptions,
  LineRuleType,
  Paragraph,
  type ParagraphChild,
  TabStopType,
} from 'docx';
import type { PrintParagraph, Style } from '../../print/types.ts';
import { writeRun } from './run.ts';
import type { State } from './state.ts';
import { CELL_STYLES, indentOf, levelOfRole, levelOfStyle, styleId } from './styles.ts';
import { twips } from './units.ts';

/** A paragraph; it carries only what differs from its style. */
export function writeParagraph(
  paragraph: PrintParagraph,
  state: State,
  more: IParagraphOptions = {},
): Paragraph {
  const { style: name, override = {}, runs } = paragraph;
  const style = state.document.styles[name];
  const children = runs.map((run) => writeRun(run, style, state));
  return new Paragraph({
    style: styleId(name),
    ...keepOf(paragraph),
    ...levelOf(paragraph),
    ...(override.align && { alignment: ALIGNMENTS[override.align] }),
    ...spacingOf(paragraph, style, state),
    ...(hasIndent(override) && { indent: indentOf({ ...style, ...override }) }),
    ...fillOf(paragraph, style, state),
    ...more,
    children: bookmarked(children, paragraph, state),
  });
}

export const ALIGNMENTS = {
  start: AlignmentType.LEFT,
  center: AlignmentType.CENTER,
  end: AlignmentType.RIGHT,
  justify: AlignmentType.BOTH,
} as const;

function keepOf({ override }: PrintParagraph): IParagraphOptions {
  return override?.keepWithNext === undefined ? {} : { keepNext: override.keepWithNext };
}

function levelOf({ role, style }: PrintParagraph): IParagraphOptions {
  const level = levelOfRole(role);
  return level === levelOfStyle(style) ? {} : { outlineLevel: level ?? BODY_TEXT };
}

/** Word's outline level of what is no heading. */
const BODY_TEXT = 9;

/** In a cell a line is at least as high as given, so that a row grows with its text; elsewhere it is exactly so. */
function spacingOf(
  { override, style: name }: PrintParagraph,
  style: Style,
  { inCell }: State,
): IParagraphOptions {
  const fits = override?.lineHeight === undefined && inCell === CELL_STYLES.has(name);
  const spacing = {
    ...(override?.spaceBefore !== undefined && { before: twips(override.spaceBefore) }),
    ...(override?.spaceAfter !== undefined && { after: twips(override.spaceAfter) }),
    ...(!fits && {
      line: twips(override?.lineHeight ?? style.lineHeight),
      lineRule: inCell ? LineRuleType.AT_LEAST : LineRuleType.EXACT,
    }),
  };
  return Object.keys(spacing).length > 0 ? { spacing } : {};
}

function hasIndent(override: NonNullable<PrintParagraph['override']>): boolean {
  return (
    override.firstLineIndent !== undefined ||
    override.indentStart !== undefined ||
    override.indentEnd !== undefined
  );
}

/** What follows a fill ends at the right edge of the text: a right tab there. */
function fillOf({ runs, override }: PrintParagraph, style: Style, state: State): IParagraphOptions {
  if (state.inCell || !runs.some((run) => run.type === 'fill')) return {};
  const { indentEnd } = { ...style, ...override };
  return { tabStops: [{ type: TabStopType.RIGHT, position: state.width - twips(indentEnd) }] };
}

function bookmarked(children: ParagraphChild[], { anchor }: PrintParagraph, state: State): ParagraphChild[] {
  const bookmark = anchor === undefined ? undefined : state.bookmarks.get(anchor);
  if (!bookmark) return children;
  const { name, id } = bookmark;
  return [new BookmarkStart(name, id), ...children, new BookmarkEnd(id)] as ParagraphChild[];
}
