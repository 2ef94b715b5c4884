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
import type { PrintParagraph, Style, StyleName } from '../../print/types.ts';
import { indentOf } from './indent.ts';
import { joinedRuns } from './joined-runs.ts';
import { levelOfRole, levelOfStyle } from './outline-level.ts';
import { writeOverlay } from './overlay.ts';
import { writeRun } from './run.ts';
import { isRunIn, runInId, runInStyle } from './run-in.ts';
import type { State } from './state.ts';
import { CELL_STYLES, styleId } from './style-ids.ts';
import { twips } from './units.ts';

/** A paragraph; it carries only what differs from its style. */
export function writeParagraph(
  paragraph: PrintParagraph,
  state: State,
  more: IParagraphOptions = {},
): Paragraph {
  const runIn = isRunIn(paragraph);
  const style = runIn ? runInStyle(paragraph.style, state.document) : state.document.styles[paragraph.style];
  const changed = changes(paragraph.override, style);
  const set = { ...style, ...paragraph.override };
  const children = [
    ...(paragraph.overlays ?? []).map((overlay) => writeOverlay(overlay, set)),
    ...joinedRuns(paragraph.runs).map((run) =>
      writeRun(run, style, state, runIn ? paragraph.style : undefined),
    ),
  ];
  return new Paragraph({
    style: runIn ? runInId(paragraph.style) : styleId(paragraph.style),
    ...(changed.keepWithNext !== undefined && { keepNext: changed.keepWithNext }),
    ...(!runIn && levelOf(paragraph)),
    ...(changed.align && { alignment: ALIGNMENTS[changed.align] }),
    ...spacingOf(paragraph.style, style, changed, state),
    ...(hasIndent(changed) && { indent: indentOf(paragraph.style, set) }),
    ...fillOf(paragraph, set, state),
    ...more,
    children: bookmarked(children, paragraph, state),
  });
}

type Override = NonNullable<PrintParagraph['override']>;

function changes(override: Override = {}, style: Style): Override {
  return Object.fromEntries(
    Object.entries(override).filter(([key, value]) => value !== style[key as keyof Override]),
  );
}

export const ALIGNMENTS = {
  start: AlignmentType.LEFT,
  center: AlignmentType.CENTER,
  end: AlignmentType.RIGHT,
  justify: AlignmentType.BOTH,
  distribute: AlignmentType.DISTRIBUTE,
} as const;

function levelOf({ role, style }: PrintParagraph): IParagraphOptions {
  const level = levelOfRole(role);
  return level === levelOfStyle(style) ? {} : { outlineLevel: level ?? BODY_TEXT };
}

/** Word's outline level of what is no heading. */
const BODY_TEXT = 9;

/**
 * In a cell a line of a cell's style is at least as high as given, so that a row grows with its text; elsewhere, and of
 * another style, it is exactly so.
 */
function spacingOf(
  name: StyleName,
  style: Style,
  { lineHeight, spaceBefore, spaceAfter }: Override,
  { inCell }: State,
): IParagraphOptions {
  const grows = inCell && CELL_STYLES.has(name);
  const fits = lineHeight === undefined && grows === CELL_STYLES.has(name);
  const spacing = {
    ...(spaceBefore !== undefined && { before: twips(spaceBefore) }),
    ...(spaceAfter !== undefined && { after: twips(spaceAfter) }),
    ...(!fits && {
      line: twips(lineHeight ?? style.lineHeight),
      lineRule: grows ? LineRuleType.AT_LEAST : LineRuleType.EXACT,
    }),
  };
  return Object.keys(spacing).length > 0 ? { spacing } : {};
}

function hasIndent({ firstLineIndent, indentStart, indentEnd }: Override): boolean {
  return firstLineIndent !== undefined || indentStart !== undefined || indentEnd !== undefined;
}

/** What follows a fill ends at the right edge of the text: a right tab there. */
function fillOf({ runs }: PrintParagraph, { indentEnd }: Style, { width, inCell }: State): IParagraphOptions {
  if (inCell || !runs.some((run) => run.type === 'fill')) return {};
  return { tabStops: [{ type: TabStopType.RIGHT, position: width - twips(indentEnd) }] };
}

/** A bookmark marks a paragraph's beginning: one around its text would be torn when someone rewrites it. */
function bookmarked(children: ParagraphChild[], { anchor }: PrintParagraph, state: State): ParagraphChild[] {
  const bookmark = anchor === undefined ? undefined : state.bookmarks.get(anchor);
  if (!bookmark) return children;
  const { name, id } = bookmark;
  return [new BookmarkStart(name, id), new BookmarkEnd(id), ...children] as ParagraphChild[];
}
