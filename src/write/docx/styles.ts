import { type IStylesOptions, LineRuleType, type XmlComponent } from 'docx';
import type { FaceRole, PrintDocument, ReadingRole, Style, StyleName } from '../../print/types.ts';
import { element } from './element.ts';
import { fontOf } from './fonts.ts';
import { halfPoints, hex, twips } from './units.ts';

/**
 * The document's styles under their Word names, in place of the library's own. Nothing of the page stands in the
 * default style: its indent or line height would leak into cells, header and page numbers.
 */
export function stylesOf(document: PrintDocument): IStylesOptions {
  return {
    importedStyles: [
      defaults(document),
      NORMAL,
      NORMAL_TABLE,
      ...Object.entries(document.styles).map(([name, style]) =>
        namedStyle(name as StyleName, style, document),
      ),
      ...TECHNICAL_STYLES,
      ...[...new Set(roles(document).map((role) => faceStyleId(role, document)))].map((id) =>
        faceStyle(id, document),
      ),
    ],
  };
}

/** Id of a style in the file; Word itself goes by the name. */
export function styleId(name: StyleName): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** Id of the character style that sets a run in another face than its paragraph's; roles of one face share it. */
export function faceStyleId(role: FaceRole, document: PrintDocument): string {
  const { faces } = document;
  const first = roles(document).find((other) => faces[other].word === faces[role].word) ?? role;
  return `Face${first.charAt(0).toUpperCase()}${first.slice(1)}`;
}

/** Ids of the styles that the writer needs besides the document's. */
export const RULE_STYLE = 'Rule';
export const FIGURE_STYLE = 'Figure';

/** Styles made for table cells: their lines are at least as high as given, so that a row grows with its text. */
export const CELL_STYLES: ReadonlySet<StyleName> = new Set<StyleName>(['tableHead', 'tableCell']);

/** Outline level of a role, from 0; undefined for what the navigation pane does not show. */
export function levelOfRole(role: ReadingRole): number | undefined {
  const level = LEVELS.indexOf(role);
  return level === -1 ? undefined : level;
}

/** Outline level that a style brings along. */
export function levelOfStyle(name: StyleName): number | undefined {
  if (name === 'attachmentTitle') return 0;
  return levelOfRole(name as ReadingRole);
}

const LEVELS: ReadingRole[] = ['title', 'heading1', 'heading2', 'heading3', 'heading4'];

interface Indent {
  left: number;
  right: number;
  hanging?: number;
  firstLine?: number;
}

/** Word's indents of a style, in twips. */
export function indentOf({ indentStart, indentEnd, firstLineIndent }: Style): Indent {
  return {
    left: twips(indentStart),
    right: twips(indentEnd),
    ...(firstLineIndent < 0 ? { hanging: twips(-firstLineIndent) } : { firstLine: twips(firstLineIndent) }),
  };
}

function namedStyle(name: StyleName, style: Style, document: PrintDocument): XmlComponent {
  const { wordName, keepWithNext, lineHeight, spaceBefore, spaceAfter, align } = style;
  const indent = indentOf(style);
  const onGrid = lineHeight === document.styles.body.lineHeight;
  const level = levelOfStyle(name);
  return element('w:style', { 'w:type': 'paragraph', 'w:customStyle': 1, 'w:styleId': styleId(name) }, [
    value('w:name', wordName),
    value('w:basedOn', 'Normal'),
    value('w:next', styleId(level === undefined ? name : 'body')),
    element('w:qFormat'),
    element('w:pPr', {}, [
      ...(keepWithNext ? [element('w:keepNext')] : []),
      ...(onGrid ? [] : [value('w:snapToGrid', 0)]),
      element('w:spacing', {
        'w:before': twips(spaceBefore),
        'w:after': twips(spaceAfter),
        'w:line': twips(lineHeight),
        'w:lineRule': CELL_STYLES.has(name) ? LineRuleType.AT_LEAST : LineRuleType.EXACT,
      }),
      element('w:ind', {
        'w:left': indent.left,
        'w:right': indent.right,
        'w:hanging': indent.hanging,
        'w:firstLine': indent.firstLine,
      }),
      value('w:jc', { start: 'left', center: 'center', end: 'right', justify: 'both' }[align]),
      ...(level === undefined ? [] : [value('w:outlineLvl', level)]),
    ]),
    element('w:rPr', {}, [
      fonts(style.face, document),
      value('w:color', hex(style.color)),
      ...spacingToGrid(style),
      value('w:sz', halfPoints(style.size)),
      value('w:szCs', halfPoints(style.size)),
    ]),
  ]);
}

function roles({ faces }: PrintDocument): FaceRole[] {
  return Object.keys(faces) as FaceRole[];
}

function faceStyle(id: string, document: PrintDocument): XmlComponent {
  const role = roles(document).find((role) => faceStyleId(role, document) === id)!;
  return element('w:style', { 'w:type': 'character', 'w:customStyle': 1, 'w:styleId': id }, [
    value('w:name', `${document.faces[role].word}字`),
    element('w:rPr', {}, [fonts(role, document)]),
  ]);
}

/**
 * Brings an ideograph to its cell on the grid: 28 of 16 pt are wider than a line. Rounded down, for a line must hold
 * all of them. (A character grid of the section would stretch large titles too.)
 */
function spacingToGrid({ advance, size }: Style): XmlComponent[] {
  return advance === undefined ? [] : [value('w:spacing', Math.floor((advance - size) * 20))];
}

function defaults(document: PrintDocument): XmlComponent {
  return element('w:docDefaults', {}, [
    element('w:rPrDefault', {}, [
      element('w:rPr', {}, [
        fonts('body', document),
        value('w:kern', 0),
        value('w:sz', 21),
        value('w:szCs', 21),
        element('w:lang', { 'w:val': 'zh-CN', 'w:eastAsia': 'zh-CN', 'w:bidi': 'ar-SA' }),
      ]),
    ]),
    element('w:pPrDefault', {}, [
      element('w:pPr', {}, [
        value('w:widowControl', 0),
        value('w:kinsoku', 1),
        // Punctuation stays within the text area, and no space is put between ideographs and digits.
        value('w:overflowPunct', 0),
        value('w:autoSpaceDE', 0),
        value('w:autoSpaceDN', 0),
      ]),
    ]),
  ]);
}

const NORMAL = element('w:style', { 'w:type': 'paragraph', 'w:default': 1, 'w:styleId': 'Normal' }, [
  value('w:name', 'Normal'),
  element('w:qFormat'),
]);

const NORMAL_TABLE = element('w:style', { 'w:type': 'table', 'w:default': 1, 'w:styleId': 'TableNormal' }, [
  value('w:name', 'Normal Table'),
  value('w:uiPriority', 99),
  element('w:semiHidden'),
  element('w:unhideWhenUsed'),
  element('w:tblPr', {}, [element('w:tblInd', { 'w:w': 0, 'w:type': 'dxa' })]),
]);

const TECHNICAL_STYLES = [
  technicalStyle(RULE_STYLE, '分隔线', {
    'w:before': 0,
    'w:after': 0,
    'w:line': 20,
    'w:lineRule': LineRuleType.EXACT,
  }),
  technicalStyle(FIGURE_STYLE, '图片', {
    'w:before': 0,
    'w:after': 0,
    'w:line': 240,
    'w:lineRule': LineRuleType.AUTO,
  }),
];

function technicalStyle(id: string, name: string, spacing: Record<string, string | number>): XmlComponent {
  return element('w:style', { 'w:type': 'paragraph', 'w:customStyle': 1, 'w:styleId': id }, [
    value('w:name', name),
    value('w:basedOn', 'Normal'),
    element('w:pPr', {}, [value('w:snapToGrid', 0), element('w:spacing', spacing), value('w:jc', 'center')]),
  ]);
}

function fonts(role: Style['face'], document: PrintDocument): XmlComponent {
  const { ascii, eastAsia, hAnsi, cs } = fontOf(role, document);
  return element('w:rFonts', { 'w:ascii': ascii, 'w:eastAsia': eastAsia, 'w:hAnsi': hAnsi, 'w:cs': cs });
}

function value(name: string, val: string | number): XmlComponent {
  return element(name, { 'w:val': val });
}
