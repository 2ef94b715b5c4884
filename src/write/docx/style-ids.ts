import type { FaceRole, PrintDocument, StyleName } from '../../print/types.ts';

/** Id of a style in the file; Word itself goes by the name. */
export function styleId(name: StyleName): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** Id of the character style that sets a run in another face than its paragraph's; roles of one face share it. */
export function faceStyleId(role: FaceRole, document: PrintDocument): string {
  const first = firstOfFace(role, document);
  return `Face${first.charAt(0).toUpperCase()}${first.slice(1)}`;
}

/** Ids of the styles that the writer needs besides the document's. */
export const RULE_STYLE = 'Rule';
/** Height of its one line, in points: a rule is the lower border of an empty paragraph. */
export const RULE_LINE = 1;
export const FIGURE_STYLE = 'Figure';

/** Styles made for table cells: their lines are at least as high as given, so that a row grows with its text. */
export const CELL_STYLES: ReadonlySet<StyleName> = new Set<StyleName>(['tableHead', 'tableCell']);

/** The roles of faces, one for each face. */
export function facesOnce(document: PrintDocument): FaceRole[] {
  return roles(document).filter((role) => role === firstOfFace(role, document));
}

/** The first role that has the same face. */
function firstOfFace(role: FaceRole, document: PrintDocument): FaceRole {
  const { faces } = document;
  return roles(document).find((other) => faces[other].word === faces[role].word) ?? role;
}

function roles({ faces }: PrintDocument): FaceRole[] {
  return Object.keys(faces) as FaceRole[];
}
