import { type IStylesOptions, LineRuleType, type XmlComponent } from 'docx';
import type { FaceRole, PrintDocument, Style, StyleName } from '../../print/types.ts';
import { defaultStyles } from './default-styles.ts';
import { element, value } from './element.ts';
import { fontsElement } from './fonts.ts';
import { galleryPlace, nextStyle } from './gallery.ts';
import { indentOf } from './indent.ts';
import { levelOfStyle } from './outline-level.ts';
import { ALIGNMENTS } from './paragraph.ts';
import { HEADINGS, linkedId, runInId, runInStyle } from './run-in.ts';
import { CELL_STYLES, faceStyleId, facesOnce, styleId } from './style-ids.ts';
import { halfPoints, hex, twips } from './units.ts';

/**
 * The document's styles under their Word names, in place of the library's own. Nothing of the page stands in the
 * default style: its indent or line height would leak into cells, header and page numbers.
 */
export function stylesOf(document: PrintDocument): IStylesOptions {
  const names = Object.keys(document.styles) as StyleName[];
  return {
    importedStyles: [
      ...defaultStyles(document),
      ...names.map((name) => namedStyle(name, document)),
      ...names.filter((name) => HEADINGS.has(name)).flatMap((name) => headingStyles(name, document)),
      ...facesOnce(document).map((role) => faceStyle(role, document)),
    ],
  };
}

function namedStyle(name: StyleName, document: PrintDocument): XmlComponent {
  const style = document.styles[name];
  const { wordName, keepWithNext, lineHeight, spaceBefore, spaceAfter, align } = style;
  const indent = indentOf(name, style);
  const isCell = CELL_STYLES.has(name);
  const level = levelOfStyle(name);
  return element('w:style', { 'w:type': 'paragraph', 'w:customStyle': 1, 'w:styleId': styleId(name) }, [
    value('w:name', wordName),
    value('w:basedOn', 'Normal'),
    value('w:next', styleId(nextStyle(name))),
    ...(HEADINGS.has(name) ? [value('w:link', linkedId(name))] : []),
    ...inGallery(galleryPlace(name)),
    element('w:pPr', {}, [
      ...(keepWithNext ? [element('w:keepNext')] : []),
      // Every line has its height: LibreOffice would round it up to whole lines of the grid, Word does not look.
      value('w:snapToGrid', 0),
      element('w:spacing', {
        'w:before': twips(spaceBefore),
        'w:after': twips(isCell ? Math.max(0, spaceAfter - innerBorder(document)) : spaceAfter),
        'w:line': twips(lineHeight),
        'w:lineRule': isCell ? LineRuleType.AT_LEAST : LineRuleType.EXACT,
      }),
      element('w:ind', {
        'w:left': indent.left,
        'w:right': indent.right,
        'w:hanging': indent.hanging,
        'w:firstLine': indent.firstLine,
      }),
      value('w:jc', ALIGNMENTS[align]),
      ...(level === undefined ? [] : [value('w:outlineLvl', level)]),
    ]),
    element('w:rPr', {}, letters(style, document)),
  ]);
}

function inGallery(place: number | undefined): XmlComponent[] {
  return place === undefined
    ? [value('w:uiPriority', 99)]
    : [value('w:uiPriority', place), element('w:qFormat')];
}

/** Of a heading: its letters alone, and a paragraph in which text runs on from it. */
function headingStyles(name: StyleName, document: PrintDocument): XmlComponent[] {
  const { wordName } = document.styles[name];
  const { wordName: runInName, face } = runInStyle(name, document);
  return [
    element('w:style', { 'w:type': 'character', 'w:customStyle': 1, 'w:styleId': linkedId(name) }, [
      value('w:name', `${wordName} 字符`),
      value('w:link', styleId(name)),
      value('w:uiPriority', 99),
      element('w:rPr', {}, letters(document.styles[name], document)),
    ]),
    element('w:style', { 'w:type': 'paragraph', 'w:customStyle': 1, 'w:styleId': runInId(name) }, [
      value('w:name', runInName),
      value('w:basedOn', styleId(name)),
      value('w:next', styleId('body')),
      ...inGallery(galleryPlace(name)),
      element('w:pPr', {}, [value('w:keepNext', 0)]),
      element('w:rPr', {}, [fontsElement(face, document)]),
    ]),
  ];
}

/** Properties of a style's letters. */
function letters(style: Style, document: PrintDocument): XmlComponent[] {
  return [
    fontsElement(style.face, document),
    value('w:color', hex(style.color)),
    ...spacingToGrid(style),
    value('w:sz', halfPoints(style.size)),
    value('w:szCs', halfPoints(style.size)),
  ];
}

/** Thickness of the rules between rows, which Word adds to the height of what stands in a row. */
function innerBorder({ sections }: PrintDocument): number {
  const tables = sections.flatMap(({ children }) => children.filter((block) => block.type === 'table'));
  return Math.max(0, ...tables.map(({ border }) => border.inner));
}

function faceStyle(role: FaceRole, document: PrintDocument): XmlComponent {
  const id = faceStyleId(role, document);
  return element('w:style', { 'w:type': 'character', 'w:customStyle': 1, 'w:styleId': id }, [
    value('w:name', `${document.faces[role].word}字`),
    value('w:uiPriority', 99),
    element('w:rPr', {}, [fontsElement(role, document)]),
  ]);
}

/**
 * Brings an ideograph to its cell on the grid: 28 of 16 pt are wider than a line. Rounded down, for a line must hold
 * all of them. (A character grid of the section would stretch large titles too.)
 */
function spacingToGrid({ advance, size }: Style): XmlComponent[] {
  return advance === undefined ? [] : [value('w:spacing', Math.floor((advance - size) * 20))];
}
