import { child, numberIn, toggle, value, type XmlElement } from '../../word/xml-element.ts';
import type { ParagraphFormat, RunFormat, WordFace } from './types.ts';

/** The name of the face that a theme gives for `minorEastAsia` and the like; undefined where it gives none. */
export type ThemeFaces = (slot: string) => string | undefined;

/** What a `w:pPr` says, and no more. */
export function readParagraphFormat(properties: XmlElement | undefined): ParagraphFormat {
  const indent = child(properties, 'w:ind');
  const spacing = child(properties, 'w:spacing');
  const hanging = numberIn(indent, 'w:hanging');
  const hangingChars = numberIn(indent, 'w:hangingChars');
  return defined<ParagraphFormat>({
    align: value(properties, 'w:jc'),
    left: points(numberIn(indent, 'w:left') ?? numberIn(indent, 'w:start')),
    leftChars: hundredths(numberIn(indent, 'w:leftChars') ?? numberIn(indent, 'w:startChars')),
    right: points(numberIn(indent, 'w:right') ?? numberIn(indent, 'w:end')),
    rightChars: hundredths(numberIn(indent, 'w:rightChars') ?? numberIn(indent, 'w:endChars')),
    firstLine: points(hanging !== undefined ? -hanging : numberIn(indent, 'w:firstLine')),
    firstLineChars: hundredths(
      hangingChars !== undefined && hangingChars !== 0 ? -hangingChars : numberIn(indent, 'w:firstLineChars'),
    ),
    before: points(numberIn(spacing, 'w:before')),
    after: points(numberIn(spacing, 'w:after')),
    ...lineOf(spacing),
    outlineLevel: outlineOf(child(properties, 'w:outlineLvl')),
    numbering: numberingOf(child(properties, 'w:numPr')),
    kinsoku: toggle(properties, 'w:kinsoku'),
    autoSpaceLatin: toggle(properties, 'w:autoSpaceDE'),
    autoSpaceDigits: toggle(properties, 'w:autoSpaceDN'),
  });
}

/** What a `w:rPr` says, and no more. */
export function readRunFormat(properties: XmlElement | undefined, theme: ThemeFaces): RunFormat {
  const faces = child(properties, 'w:rFonts');
  const size = numberIn(child(properties, 'w:sz'), 'w:val');
  return defined<RunFormat>({
    eastAsia: faceOf(faces, 'w:eastAsia', theme),
    ascii: faceOf(faces, 'w:ascii', theme),
    hAnsi: faceOf(faces, 'w:hAnsi', theme),
    hint: faces?.attributes.get('w:hint'),
    size: size === undefined ? undefined : size / 2,
    color: value(properties, 'w:color')?.toUpperCase(),
    bold: toggle(properties, 'w:b'),
    hidden: toggle(properties, 'w:vanish'),
    snapToGrid: toggle(properties, 'w:snapToGrid'),
  });
}

/** In one element a theme's face goes before the named one (ECMA-376 Part 1, 17.3.2.26). */
function faceOf(faces: XmlElement | undefined, slot: string, theme: ThemeFaces): WordFace | undefined {
  const named = faces?.attributes.get(slot);
  const themed = theme(faces?.attributes.get(`${slot}Theme`) ?? '');
  if (themed === undefined) return named === undefined ? undefined : { name: named };
  return named === undefined || named === themed ? { name: themed } : { name: themed, overridden: named };
}

/** With the rule `auto`, the default, a line counts 240ths of a line. */
function lineOf(spacing: XmlElement | undefined): Pick<ParagraphFormat, 'line' | 'lineRule'> {
  const line = numberIn(spacing, 'w:line');
  if (line === undefined) return {};
  const rule = spacing?.attributes.get('w:lineRule');
  if (rule === 'exact' || rule === 'atLeast') return { line: line / 20, lineRule: rule };
  return { line: line / 240, lineRule: 'auto' };
}

/** 9 is body text. */
function outlineOf(level: XmlElement | undefined): number | undefined {
  return numberIn(level, 'w:val');
}

function numberingOf(numbering: XmlElement | undefined): ParagraphFormat['numbering'] {
  const list = value(numbering, 'w:numId');
  if (list === undefined) return undefined;
  return { list, level: numberIn(child(numbering, 'w:ilvl'), 'w:val') ?? 0 };
}

function points(twips: number | undefined): number | undefined {
  return twips === undefined ? undefined : twips / 20;
}

function hundredths(characters: number | undefined): number | undefined {
  return characters === undefined ? undefined : characters / 100;
}

/** An object without what is undefined, so that spreading it over another takes nothing away. */
function defined<T extends object>(object: { [Key in keyof T]: T[Key] | undefined }): T {
  return Object.fromEntries(Object.entries(object).filter(([, each]) => each !== undefined)) as T;
}
