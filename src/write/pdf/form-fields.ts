import type { PDFContext, PDFRef } from 'pdf-lib';
import type { Page, PlacedField } from '../../layout/types.ts';
import { decimal } from './draw-page.ts';
import { hexText } from './hex-text.ts';
import { RawObject } from './raw-object.ts';

/** A field of a page, with the one place where it is filled in. */
export interface FormField {
  ref: PDFRef;
  /** The element that it is part of. */
  element: number;
  /** Its key in the parent tree of the document's structure. */
  key: number;
}

/** Writes the fields of a document's pages; what they share is written once. */
export class FormFields {
  private readonly context: PDFContext;
  private readonly refs: PDFRef[] = [];
  private readonly appearances = new Map<string, PDFRef>();

  constructor(context: PDFContext) {
    this.context = context;
  }

  /**
   * The fields of a page (ISO 32000-1, 12.7), each its own widget: text or choice, with what is asked for as its
   * accessible name, and no script. Empty, so nothing of them is drawn.
   *
   * @param firstKey key of the first in the parent tree; those that follow count up from it.
   */
  write({ fields = [], height }: Page, page: PDFRef, firstKey: number): FormField[] {
    return fields.map((field, index) => {
      const key = firstKey + index;
      const entries = [
        `/Type/Annot/Subtype/Widget/F 4/P ${page}/StructParent ${key}/Rect[${rectangleOf(field, height)}]`,
        `/T${hexText(field.name)}/TU${hexText(field.label)}/DA${APPEARANCE}/BS<</W 0>>${typeOf(field)}`,
        `/MK<<${field.covers ? '/BG[1]' : ''}>>/AP<</N ${this.appearance(field)}>>`,
      ];
      const ref = this.context.register(new RawObject(`<<${entries.join('')}>>`));
      this.refs.push(ref);
      return { ref, element: field.element, key };
    });
  }

  /** The document's form, for its catalog; undefined when nothing can be filled in. */
  form(): PDFRef | undefined {
    if (this.refs.length === 0) return undefined;
    const fields = this.refs.join(' ');
    const fonts = `/DR<</Font<</${FONT} ${this.context.register(new RawObject(SONG))}>>>>`;
    return this.context.register(new RawObject(`<</Fields[${fields}]/DA${APPEARANCE}${fonts}>>`));
  }

  /** Nothing; PDF/UA-1 and PDF/A-2 want each field to say so in a stream. */
  private appearance({ width, height }: PlacedField): PDFRef {
    const size = `${decimal(width)} ${decimal(height)}`;
    let known = this.appearances.get(size);
    if (!known) {
      const box = [0, 0, ...size.split(' ').map(Number)];
      known = this.context.register(
        this.context.stream('/Tx BMC EMC', { Type: 'XObject', Subtype: 'Form', BBox: box, Resources: {} }),
      );
      this.appearances.set(size, known);
    }
    return known;
  }
}

const FONT = 'Song';
/** Of size 0: as large as there is room for. */
const APPEARANCE = `(/${FONT} 0 Tf 0 g)`;

/**
 * What is filled in is set in 宋体, which is not embedded, as no one knows what will be filled in: readers take the
 * machine's own, or another face with Chinese characters. It is encoded by the numbers of the collection Adobe-GB1, as
 * Poppler takes them for the codes of any encoding. Letters and digits are half as wide as an ideograph.
 */
const SONG = `<</Type/Font/Subtype/Type0/BaseFont/SimSun/Encoding/Identity-H/DescendantFonts[\
<</Type/Font/Subtype/CIDFontType2/BaseFont/SimSun/CIDSystemInfo<</Registry(Adobe)/Ordering(GB1)/Supplement 5>>\
/DW 1000/W[1 95 500 814 939 500]/FontDescriptor<</Type/FontDescriptor/FontName/SimSun/Flags 6\
/FontBBox[-8 -141 1000 859]/ItalicAngle 0/Ascent 859/Descent -141/CapHeight 683/StemV 78>>>>]>>`;

/** Left, bottom, right and top, from the page's bottom-left corner. */
function rectangleOf({ x, y, width, height }: PlacedField, page: number): string {
  return [x, page - y - height, x + width, page - y].map(decimal).join(' ');
}

/** Bits of /Ff (ISO 32000-1, 12.7.3.1 and 12.7.4). */
const MULTILINE = 1 << 12;
const COMBO = 1 << 17;
const EDIT = 1 << 18;

/** As many digits as a spreadsheet keeps of a number. */
const LONGEST_NUMBER = 15;
/** Lower than this, a field has no room for two lines of readable text. */
const TWO_LINES = 16;

function typeOf({ kind, height }: PlacedField): string {
  switch (kind.type) {
    case 'text':
      return height < TWO_LINES ? '/FT/Tx' : `/FT/Tx/Ff ${MULTILINE}`;
    case 'line':
      return '/FT/Tx';
    case 'number':
      return `/FT/Tx/Q 2/MaxLen ${LONGEST_NUMBER}`;
    case 'choice': {
      const { choices, allowOther } = kind;
      // The empty one takes a choice back.
      return `/FT/Ch/Ff ${allowOther ? COMBO | EDIT : COMBO}/Opt[${['', ...choices].map(hexText).join('')}]`;
    }
  }
}
