import type { Annex, Circular, Form, Part, Prose } from './types.ts';

/** Every part of a circular in the order it prints: itself, its enclosures, its attachments, depth first. */
export function partsOf(circular: Circular): Part[] {
  return [circular, ...[...circular.enclosures, ...circular.attachments].flatMap(withAttachments)];
}

/** The forms among a circular's parts, in print order. */
export function formsOf(circular: Circular): Form[] {
  return partsOf(circular).filter((part) => part.type === 'form');
}

/** The parts of a circular that hold text. */
export function proseOf(circular: Circular): (Circular | Prose)[] {
  return partsOf(circular).filter((part) => part.type !== 'form');
}

/** Where a part stands in every output: `notice` for the circular itself, else its name. Also the id of its first clause. */
export function partId(part: Part): string {
  return part.type === 'circular' ? 'notice' : part.name;
}

function withAttachments(annex: Annex): Annex[] {
  return annex.type === 'form' ? [annex] : [annex, ...annex.attachments.flatMap(withAttachments)];
}
