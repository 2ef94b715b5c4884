/**
 * What goes on paper, in order, not yet placed. All lengths are points (1/72 inch).
 * Compose makes it; layout (for PDF), the DOCX writer and the XLSX writer each read it.
 */
export interface PrintDocument {
  title: string;
  /** Issuing organ, for the file's properties. */
  author: string;
  /** The document's own date, ISO: the only date that may appear in a file's metadata. */
  date: string;
  faces: Record<FaceRole, Face>;
  styles: Record<StyleName, Style>;
  /**
   * Margins and pitch of the text in Word that the format prescribes as they are. Undefined: Word's are computed so that its
   * glyph boxes stand where the PDF's stand, though Word leaves room above the glyphs of a line.
   */
  wordMetrics?: { top: number; bottom: number; lineHeight: number };
  /** What is blank can be filled in on screen, in a PDF; names of its fields begin with this. */
  fields?: string;
  sections: PrintSection[];
}

/** Roles of faces in GB/T 9704: 仿宋, 小标宋, 黑体, 楷体, 宋体 (page numbers). */
export type FaceRole = 'body' | 'title' | 'h1' | 'h2' | 'digits';

export interface Face {
  /** Name of the face an office has, for Word: 仿宋. */
  word: string;
}

/** Every style that a document may use; its Word name is data of the template. */
export type StyleName =
  | 'body'
  | 'letterhead'
  | 'documentNumber'
  | 'title'
  | 'byline'
  | 'addressees'
  | 'heading1'
  | 'heading2'
  | 'heading3'
  | 'heading4'
  | 'attachmentList'
  | 'attendance'
  | 'signature'
  | 'note'
  | 'attachmentLabel'
  | 'attachmentTitle'
  | 'imprint'
  | 'pageNumber'
  | 'banner'
  | 'tableTitle'
  | 'tableUnit'
  | 'tableHead'
  | 'tableCell'
  | 'tableNote'
  | 'figureCaption'
  | 'mark';

export interface Style {
  /** Name shown in Word: 一级标题. */
  wordName: string;
  face: FaceRole;
  size: number;
  /** Width of the cell that one ideograph takes on the character grid (28 fill a line); undefined: its size. */
  advance?: number;
  /** Digits take half a cell each, condensed where the face has them wider: where a date stands depends on its width. */
  halfDigits?: true;
  /** `#rrggbb`. */
  color: string;
  /** `distribute`: every line, the last too, is spread over the whole measure. */
  align: 'start' | 'center' | 'end' | 'justify' | 'distribute';
  /** Distance between the tops of two glyph boxes in consecutive lines. */
  lineHeight: number;
  /** Negative: hanging. */
  firstLineIndent: number;
  indentStart: number;
  indentEnd: number;
  spaceBefore: number;
  spaceAfter: number;
  keepWithNext: boolean;
}

export interface PrintSection {
  page: PageSetup;
  /** Stands at the head of every page of the section, in the top margin. */
  banner?: PrintParagraph;
  /** Undefined: pages carry no number (they still count). */
  pageNumber?: PageNumber;
  /** What the section's first page has otherwise than the others: 信函 has a rule at its foot and no number. */
  firstPage?: {
    numbered: boolean;
    foot?: FootRule;
    /** Where its text area begins and ends, from the paper's edges; undefined: as on the others. */
    margin?: { top: number; bottom: number };
  };
  children: PrintBlock[];
}

export interface PageSetup {
  width: number;
  height: number;
  margin: { top: number; right: number; bottom: number; left: number };
}

/** Rules at a fixed place near the paper's bottom edge, centred as the text area is. */
export interface FootRule {
  /** From the paper's bottom edge up to the lower edge of the lowest line. */
  fromBottom: number;
  width: number;
  color: string;
  /** Thickness of each, from top to bottom. */
  lines: number[];
  /** Between two lines. */
  between: number;
}

/** `— 1 —`: odd pages at the right, even pages at the left. */
export interface PageNumber {
  /** Characters before and after the digits. */
  before: string;
  after: string;
  /** From the text area's bottom edge to the glyph top. */
  offset: number;
  /** From the text area's outer edge. */
  inset: number;
  /** Not on a page that holds nothing but the imprint. */
  offLoneImprint?: true;
  /**
   * On a landscape page among upright ones the number stands where an upright page with these margins has it: the page
   * is one of them turned to the left, its head at their left edge, the number at its own left edge (GB/T 9704-2012, 8).
   */
  turned?: PageSetup['margin'];
}

export type PrintBlock =
  | PrintParagraph
  | PrintTable
  | PrintRule
  | PrintBlank
  | PrintFigure
  | PageBreak
  | Pinned;

/** What a block is when it is read aloud, or shown in a navigation pane. */
export type ReadingRole =
  | 'title'
  | 'heading1'
  | 'heading2'
  | 'heading3'
  | 'heading4'
  | 'paragraph'
  | 'listItem'
  | 'caption'
  | 'note'
  | 'artifact';

export interface PrintParagraph {
  type: 'paragraph';
  style: StyleName;
  role: ReadingRole;
  /** What differs from the style in this paragraph alone. */
  override?: Partial<
    Pick<
      Style,
      | 'align'
      | 'lineHeight'
      | 'firstLineIndent'
      | 'indentStart'
      | 'indentEnd'
      | 'spaceBefore'
      | 'spaceAfter'
      | 'keepWithNext'
    >
  >;
  /** Target of links and of the outline; unique in the document. */
  anchor?: string;
  /** Outline entry; default: the paragraph's text when its role is a title or a heading. */
  outline?: string;
  /** Pictures that lie over the paragraph and take no room: seals. */
  overlays?: PrintOverlay[];
  /** Parts of its text that are room to write in; only in a paragraph of texts. */
  rooms?: Room[];
  runs: PrintRun[];
}

/** From one character of a paragraph to another, that is no part of it any more; and what is asked for there. */
export interface Room {
  from: number;
  to: number;
  label: string;
}

/** A picture of a given size that lies over the text around it. */
export interface PrintOverlay {
  bytes: Uint8Array;
  format: 'png' | 'jpeg';
  width: number;
  height: number;
  /** Of its left edge, from the text area's left edge. */
  x: number;
  /** Of its top edge, from the top of the glyph boxes of the paragraph's first line; negative above it. */
  y: number;
  alt: string;
}

export type PrintRun = TextRun | FillRun | LineBreakRun;

export interface TextRun {
  type: 'text';
  text: string;
  /** Default, as for size and colour: the style's. Emphasis is set in the face of `h1`. */
  face?: FaceRole;
  size?: number;
  /** `#rrggbb`. */
  color?: string;
  /** Horizontal scale, 1 = as designed: condensed letterheads. */
  scale?: number;
  /** Part of the heading that a paragraph of a heading's style begins with; read aloud as a heading. */
  heading?: true;
  /** Web address; a link annotation in PDF, a hyperlink in Word. */
  href?: string;
}

/** Takes up what is left of the line, so that what follows ends at the right edge: organ … 印发 date. */
export interface FillRun {
  type: 'fill';
}

export interface LineBreakRun {
  type: 'lineBreak';
}

/** A horizontal line across the text area, or `width` wide and centred. */
export interface PrintRule {
  type: 'rule';
  thickness: number;
  color: string;
  width?: number;
  spaceBefore: number;
  spaceAfter: number;
}

/** Empty lines of the given height each. Kept at the top of a section and after a page break, dropped where text overflows. */
export interface PrintBlank {
  type: 'blank';
  lines: number;
  lineHeight: number;
}

export interface PrintFigure {
  type: 'figure';
  bytes: Uint8Array;
  format: 'png' | 'jpeg';
  /** Of the image's own pixels, for its proportions. */
  width: number;
  height: number;
  alt: string;
}

export interface PageBreak {
  type: 'pageBreak';
}

/** The imprint: its lowest edge lies on the bottom edge of the last page's text area. */
export interface Pinned {
  type: 'pinned';
  children: (PrintParagraph | PrintRule)[];
}

// ── Tables and forms ────────────────────────────────────────────────────────────────────────────────

export interface PrintTable {
  type: 'table';
  columns: PrintColumn[];
  /** Repeated on every page. */
  head: PrintRow[];
  body: PrintRow[];
  /** Of no thickness: a table that only holds places. */
  border: { outer: number; inner: number; color: string };
  /** Between a cell's border and its text, at the left and right. */
  padding: number;
  /** Its last row stays on the page of what follows. */
  keepWithNext?: boolean;
  /** Read aloud before the table. */
  summary: string;
}

/** A leaf column. Widths are shares: they are scaled to fill the text area. */
export interface PrintColumn {
  width: number;
  /** What may be filled in below it; `text` for tables that are only read. */
  content: ColumnKind;
  /** Its heads joined with ／, for a field's name. */
  title: string;
  required: boolean;
  summed: boolean;
}

export type ColumnKind =
  | { type: 'text' | 'ordinal' | 'rowHead' | 'date' }
  | { type: 'choice'; choices: string[]; allowOther: boolean }
  | { type: 'number'; decimals: number; unit?: string; percent: boolean };

export interface PrintRow {
  /** `blank` rows are to be filled in; a `total` row sums the summed columns over the blank rows above it in its scope. */
  kind: 'head' | 'text' | 'blank' | 'total';
  minHeight: number;
  /** In column order; a cell covered by a row span from above is left out. */
  cells: PrintCell[];
  /** For a `total` row: how many rows directly above it are summed. */
  sums?: number;
}

export interface PrintCell {
  columnSpan: number;
  rowSpan: number;
  children: PrintParagraph[];
  /** A header cell, of its column or its row. */
  header?: 'column' | 'row';
  /** How to fill in what stands below or beside it; a sheet shows it at the cell. */
  note?: string;
}
