/** How a text holds a sequence of blocks. */
export interface Alignment {
  /** Blocks that do not stand where they should: missing, changed, or out of order. */
  missing: string[];
  /** Sentences of the blocks that also stand outside them. */
  doubled: string[];
  /** What stands before, between and after the blocks: ordinals, labels, letterhead … */
  between: string[];
}

/** A sentence shorter than this may well be a phrase that a label repeats. */
const SENTENCE_LENGTH = 12;

/** Finds each block in a text after the one before it. Neither holds white space. */
export function alignText(text: string, blocks: readonly string[]): Alignment {
  const missing: string[] = [];
  const between: string[] = [];
  let position = 0;
  for (const block of blocks) {
    const found = text.indexOf(block, position);
    if (found === -1) missing.push(block);
    else {
      if (found > position) between.push(text.slice(position, found));
      position = found + block.length;
    }
  }
  if (position < text.length) between.push(text.slice(position));
  const sentences = new Set(
    blocks
      .flatMap((block) => block.split(/(?<=[。；])/))
      .filter((sentence) => sentence.length >= SENTENCE_LENGTH),
  );
  const doubled = [...sentences].filter((sentence) => between.some((gap) => gap.includes(sentence)));
  return { missing, doubled, between };
}

/**
 * The texts between the blocks that are not made of known words and patterns alone, each from where it cannot be gone on with.
 * Patterns are sticky.
 */
export function unexplained(
  between: readonly string[],
  known: readonly string[],
  patterns: readonly RegExp[],
): string[] {
  const words = [...new Set(known)].filter((word) => word !== '');
  return between
    .map((gap) => {
      const reached = new Set([0]);
      // A set is walked in the order of insertion, and what is added on the way is walked too.
      for (const at of reached) {
        for (const word of words) if (gap.startsWith(word, at)) reached.add(at + word.length);
        for (const pattern of patterns) {
          pattern.lastIndex = at;
          if (pattern.test(gap)) reached.add(pattern.lastIndex);
        }
      }
      return reached.has(gap.length) ? '' : gap.slice(Math.max(...reached));
    })
    .filter((rest) => rest !== '');
}
