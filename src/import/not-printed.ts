import { placeAt, type SourceText } from './source-text.ts';
import { MARKDOWN } from './text/clean-lines.ts';
import type { Finding, SourceDocument } from './types.ts';

/**
 * What a file says that is not on the paper made from it, and that nothing said so before: a fault of the import, which a
 * person must hear of. Words are compared, in whatever order they stand; punctuation and spaces are not.
 */
export function notPrinted(
  { blocks }: SourceDocument,
  printed: string,
  findings: readonly Finding[],
): Finding[] {
  const told = new Set(
    findings
      .filter(({ kind, subject }) => (kind === 'dropped' && subject !== MARKDOWN) || kind === 'changed')
      .map(({ place }) => place?.line),
  );
  const search = searchIn(wordsOf(printed));
  const missing = blocks.flatMap((block): Finding[] => {
    if (block.type === 'picture') return [];
    const texts = block.type === 'table' ? block.rows.flat().map(({ text }) => text) : [block.text];
    return texts.flatMap((text) => (told.has(placeAt(text).line) ? [] : missingOf(text, search)));
  });
  return missing;
}

/** Whether the words of a text stand on the paper; undefined when looking has cost enough. */
type Search = (words: string) => boolean | undefined;

/** Looks near the last place first, as most words stand in the order of the file; the whole is looked through so often only. */
function searchIn(printed: string): Search {
  let at = 0;
  let budget = WORK;
  return (words) => {
    const near = printed.slice(at, at + words.length + NEAR).indexOf(words);
    if (near >= 0) {
      at += near + words.length;
      return true;
    }
    if (budget < 0) return undefined;
    budget -= printed.length;
    const far = printed.indexOf(words);
    if (far >= 0 && words.length > 12) at = far + words.length;
    return far >= 0;
  };
}

const NEAR = 2000;
/** Characters that may be looked through in all. */
const WORK = 200_000_000;

function missingOf(text: SourceText, search: Search): Finding[] {
  const words = wordsOf(text.text);
  if (words === '' || search(words) !== false) return [];
  const clauses = text.text.split(/[\p{P}\p{S}\s\u3000]+/u).filter((clause) => clause !== '');
  const lost = clauses.filter((clause) => search(wordsOf(clause)) === false);
  if (lost.length === 0) return [];
  return [
    {
      kind: 'ask',
      place: placeAt(text),
      subject: '漏字',
      text: `这些字没有印出来，请补上：${lost.join('、').slice(0, 200)}`,
    },
  ];
}

/** Letters and digits alone, in one width. */
function wordsOf(text: string): string {
  return text.normalize('NFKC').replaceAll(/[^\p{L}\p{N}]+/gu, '');
}
