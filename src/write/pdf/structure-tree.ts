import type { PDFContext, PDFRef } from 'pdf-lib';
import type { ReadingElement } from '../../layout/types.ts';
import { type Box, type DrawnPage, decimal, type Mark } from './draw-page.ts';
import type { FormField } from './form-fields.ts';
import { hexText } from './hex-text.ts';
import type { LinkAnnotation } from './link-annotations.ts';
import { RawObject } from './raw-object.ts';
import { structureType } from './structure-type.ts';

/** A page as it is written: what was drawn, and the links and fields that lie over it. */
export interface TaggedPage extends DrawnPage {
  ref: PDFRef;
  links: readonly LinkAnnotation[];
  fields: readonly FormField[];
}

/**
 * The structure tree (ISO 32000-1, 14.7): an element for each that is read, in reading order, with the marked sequences,
 * links and fields of its own; and back, from each page's sequences and each annotation, the element it is part of. A page's
 * key in the parent tree is its index.
 */
export function writeStructure(
  context: PDFContext,
  reading: readonly ReadingElement[],
  pages: readonly TaggedPage[],
): PDFRef {
  const root = context.nextRef();
  const nodes = reading.map(() => newNode(context));
  const parentTree = addMarks(context, nodes, pages);
  const parents = reading.map((element, index) => addToParent(context, element, index, nodes) ?? root);
  for (const [index, element] of reading.entries())
    writeNode(context, nodes[index]!, element, parents[index]!);
  const notes = nodes.flatMap(({ ref }, index) =>
    reading[index]!.kind === 'note' ? [`${noteId(ref)}${ref}`] : [],
  );
  const idTree = notes.length > 0 ? `/IDTree<</Names[${notes.join(' ')}]>>` : '';
  const text = `<</Type/StructTreeRoot/K ${nodes[0]!.ref}/ParentTree<</Nums[${parentTree.join(' ')}]>>/ParentTreeNextKey ${parentTree.length}${idTree}>>`;
  context.assign(root, new RawObject(text));
  return root;
}

/** A structure element that is being put together. */
interface Node {
  ref: PDFRef;
  /** Of its first marked sequence. */
  page?: PDFRef;
  kids: string[];
  box?: Box;
  /** The link that its last sequence is part of. */
  link?: { href: string; node: Node };
  /** Every link in it. */
  links: Node[];
}

function newNode(context: PDFContext): Node {
  return { ref: context.nextRef(), kids: [], links: [] };
}

/** Gives each element its marked sequences, its links and its fields; returns the entries of the parent tree, by their keys. */
function addMarks(context: PDFContext, nodes: readonly Node[], pages: readonly TaggedPage[]): string[] {
  const annotationOwners: string[] = [];
  const pageOwners = pages.map(({ ref: page, marks, links, fields }, index) => {
    const forms = fields.map((field) => ({
      ...field,
      form: writeForm(context, nodes[field.element]!, field, page),
    }));
    const waiting = Map.groupBy(forms, ({ element }) => element);
    const owners = marks.map((mark, number) => {
      const owner = ownerOf(mark, nodes[mark.element]!, context);
      owner.page ??= page;
      owner.kids.push(owner.page === page ? String(number) : `<</Type/MCR/Pg ${page}/MCID ${number}>>`);
      if (mark.box) owner.box = mark.box;
      const filledIn = mark.room && waiting.get(mark.element)?.shift();
      if (filledIn) owner.kids.push(filledIn.form);
      return owner;
    });
    for (const { mark, key, ref } of links) {
      owners[mark]!.kids.push(`<</Type/OBJR/Pg ${page}/Obj ${ref}>>`);
      annotationOwners.push(`${key} ${owners[mark]!.ref}`);
    }
    for (const { key, form } of forms) annotationOwners.push(`${key} ${form}`);
    for (const [element, left] of waiting) nodes[element]!.kids.push(...left.map(({ form }) => form));
    return `${index}[${owners.map(({ ref }) => ref).join(' ')}]`;
  });
  return [...pageOwners, ...annotationOwners];
}

/** A field as a part of its element. */
function writeForm(context: PDFContext, owner: Node, { ref }: FormField, page: PDFRef): string {
  const content = `<</Type/OBJR/Pg ${page}/Obj ${ref}>>`;
  return String(context.register(new RawObject(`<</S/Form/P ${owner.ref}/Pg ${page}/K${content}>>`)));
}

/** The element itself, or a link in it; a link that turns over to the next page goes on. */
function ownerOf({ link }: Mark, node: Node, context: PDFContext): Node {
  if (!link) {
    delete node.link;
    return node;
  }
  if (node.link?.href !== link.href) {
    node.link = { href: link.href, node: newNode(context) };
    node.links.push(node.link.node);
    node.kids.push(String(node.link.node.ref));
  }
  return node.link.node;
}

/** Adds an element to the kids of the one it is part of, which it returns: for an item's body, the item. */
function addToParent(
  context: PDFContext,
  element: ReadingElement,
  index: number,
  nodes: readonly Node[],
): PDFRef | undefined {
  const { ref } = nodes[index]!;
  const parent = nodes[element.parent];
  if (!parent || element.kind !== 'listItem') {
    parent?.kids.push(String(ref));
    return parent?.ref;
  }
  const item = context.register(new RawObject(`<</S/LI/P ${parent.ref}/K ${ref}>>`));
  parent.kids.push(String(item));
  return item;
}

function writeNode(context: PDFContext, node: Node, element: ReadingElement, parent: PDFRef): void {
  assign(context, node, structureType(element), parent, attributesOf(element, node));
  for (const link of node.links) assign(context, link, 'Link', node.ref, '');
}

function assign(context: PDFContext, node: Node, type: string, parent: PDFRef, attributes: string): void {
  const { page, kids } = node;
  const onPage = page ? `/Pg ${page}` : '';
  const content = kids.length === 0 ? '' : kids.length === 1 ? `/K ${kids[0]}` : `/K[${kids.join(' ')}]`;
  context.assign(node.ref, new RawObject(`<</S/${type}/P ${parent}${onPage}${content}${attributes}>>`));
}

function attributesOf(element: ReadingElement, { ref, box }: Node): string {
  switch (element.kind) {
    case 'figure': {
      const place = box ? `/A<</O/Layout/Placement/Block/BBox[${box.map(decimal).join(' ')}]>>` : '';
      return `/Alt${hexText(element.alt === '' ? UNDESCRIBED : element.alt)}${place}`;
    }
    case 'table':
      return element.summary === '' ? '' : `/A<</O/Table/Summary${hexText(element.summary)}>>`;
    case 'headerCell':
      return `/A<</O/Table/Scope/${element.scope === 'column' ? 'Column' : 'Row'}${spansOf(element)}>>`;
    case 'cell': {
      const spans = spansOf(element);
      return spans === '' ? '' : `/A<</O/Table${spans}>>`;
    }
    case 'note':
      return `/ID${noteId(ref)}`;
    default:
      return '';
  }
}

/** What is said of a picture of which nothing was written. */
const UNDESCRIBED = '没有文字说明的图片';

function spansOf({ rows, columns }: { rows: number; columns: number }): string {
  return `${rows > 1 ? `/RowSpan ${rows}` : ''}${columns > 1 ? `/ColSpan ${columns}` : ''}`;
}

/** A name for the note that no other element has; all are of one length, so that they stay in order. */
function noteId({ objectNumber }: PDFRef): string {
  return `(note${String(objectNumber).padStart(7, '0')})`;
}
