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

/** What is left of the text between the blocks when the known words are taken away, longest first. */
export function unexplained(
  between: readonly string[],
  known: readonly string[],
  patterns: readonly RegExp[],
): string[] {
  const words = [...new Set(known)].filter((word) => word !== '').sort((a, b) => b.length - a.length);
  return between
    .map((gap) => {
      const withoutWords = words.reduce((text, word) => text.replaceAll(word, '\n'), gap);
      return patterns
        .reduce((text, pattern) => text.replace(pattern, '\n'), withoutWords)
        .replaceAll('\n', '');
    })
    .filter((rest) => rest !== '');
}
