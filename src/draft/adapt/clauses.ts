import { citation, text } from '../../circular/builders.ts';
import { textOf } from '../../circular/text.ts';
import type { Deadline, Inline } from '../../circular/types.ts';
import { type Context, note } from './context.ts';

/** A paragraph without the clauses by which the superior itself reports further up; the last ends in 。 as before. */
export function withoutUpward(inlines: readonly Inline[], context: Context): Inline[] {
  const left = piecesOf(inlines, '。；').flatMap((clause) => withoutUpwardIn(clause, context));
  return left.map(textOf).join('') === inlines.map(textOf).join('') ? [...inlines] : endedBy(left, '。');
}

/** A clause; of one in which others report too, what they do. */
function withoutUpwardIn(clause: Inline[], context: Context): Inline[] {
  const isDropped = (piece: readonly Inline[]) => piece.some((inline) => isUpward(inline, context));
  if (!isDropped(clause)) return clause;
  const isOthers = clause.some((inline) => inline.type === 'deadline' && !isUpward(inline, context));
  const pieces = isOthers ? piecesOf(clause, '，') : [clause];
  const words = pieces.filter(isDropped).flat().map(textOf).join('');
  note(context, 'dropped', `略去上级自己办理的“${words.replace(/[。；，]$/u, '')}”`);
  return endedBy(pieces.filter((piece) => !isDropped(piece)).flat(), textOf(clause.at(-1)!).slice(-1));
}

/** With another mark where the last clause now ends. */
function endedBy(inlines: readonly Inline[], mark: string): Inline[] {
  const last = inlines.at(-1);
  if (last?.type !== 'text') return [...inlines];
  return [...inlines.slice(0, -1), text(last.value.replace(/[，；。]$/u, mark))];
}

/** A paragraph that says by which documents it acts, with the superior's circular in their place; undefined where it says nothing. */
export function withBasis(inlines: readonly Inline[], context: Context): Inline[] | undefined {
  const { basis, titles } = context;
  const isBasis = (inline: Inline | undefined) =>
    inline?.type === 'citation' && !titles.has(inline.title ?? '');
  const from = inlines.findIndex(isBasis);
  const before = inlines.slice(0, from).map(textOf).join('');
  if (from === -1 || !/根据|按照|依据|依照|落实|贯彻/u.test(before)) return undefined;
  let to = from;
  while (isBasis(inlines[to + 2]) && JOINED.test(textOf(inlines[to + 1]!))) to += 2;
  const replaced = inlines
    .slice(from, to + 1)
    .filter(isBasis)
    .map(textOf);
  note(context, 'changed', `依据改为上级的这件公文，上级所引的${replaced.join('、')}没有照引`);
  return [...inlines.slice(0, from), basis, ...inlines.slice(to + 1)];
}

/** 《title》（number） of the superior's circular. */
export function basisOf({ superior: { meta } }: Pick<Context, 'superior'>): Context['basis'] {
  const { title, documentNumber } = meta;
  return citation(`《${title}》${documentNumber === undefined ? '' : `（${documentNumber.text}）`}`);
}

const JOINED = /^(?:、|和|及|以及|与)$/u;

/** What is reported to a region above the superior's. */
function isUpward(inline: Inline, { wording, above }: Context): boolean {
  const { reportTo } = inline as Partial<Deadline>;
  if (inline.type !== 'deadline' || reportTo === undefined) return false;
  const organ = wording.organ(reportTo);
  return organ !== undefined && above.has(organ.region);
}

/** Each with the mark that ends it. */
function piecesOf(inlines: readonly Inline[], marks: string): Inline[][] {
  const after = new RegExp(`(?<=[${marks}])`, 'u');
  const pieces: Inline[][] = [[]];
  for (const inline of inlines) {
    const parts = inline.type === 'text' ? inline.value.split(after).map((part) => text(part)) : [inline];
    for (const part of parts) {
      pieces.at(-1)!.push(part);
      if (part.type === 'text' && marks.includes(part.value.slice(-1))) pieces.push([]);
    }
  }
  return pieces.filter((piece) => piece.length > 0);
}
