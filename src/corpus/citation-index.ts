import { partsOf } from '../circular/parts.ts';
import type { Circular, Part } from '../circular/types.ts';
import { oncePerCorpus } from './once-per-corpus.ts';
import type { Corpus } from './types.ts';

/** What a citation may mean: a circular of the corpus, or an entry of the register of cited documents. */
export type CitedTarget = { type: 'circular'; slug: string } | { type: 'document'; index: number };

/** A citation as written, with the text before it, which may name the issuer. */
export interface CitedWords {
  title?: string | undefined;
  number?: string | undefined;
  before: string;
}

/** Circulars and cited documents by number and by title. */
export interface CitationIndex {
  /**
   * What a citation in a circular means. A number decides; a title counts with or without the issuer it opens with. Where
   * several documents have the title, the circular's own parts come first (their titles count without the region's
   * name, too), then the one whose issuer the text names before the title; else it is null, as for what no one holds.
   */
  resolve(words: CitedWords, within: Circular): CitedTarget | null;
}

interface Entry {
  target: CitedTarget;
  issuer: string;
  number: string | undefined;
}

/** The index of what can be cited, built once for each corpus. */
export const citationIndex: (corpus: Corpus) => CitationIndex = oncePerCorpus(buildIndex);

function buildIndex(corpus: Corpus): CitationIndex {
  const byNumber = new Map<string, Entry>();
  const byTitle = new Map<string, Entry[]>();
  const ownParts = new Set<string>();
  for (const circular of corpus.circulars) {
    const { slug, meta } = circular;
    const issuer = meta.issuers[0] ?? '';
    const annexes = partsOf(circular).slice(1);
    const plans = annexes.filter((part) => part.type === 'prose').map((part) => titleOf(part));
    add({ target: { type: 'circular', slug }, issuer, number: meta.documentNumber?.text }, [
      meta.title,
      ...plans,
    ]);
    for (const annex of annexes) ownParts.add(ownTitle(titleOf(annex), circular));
  }
  for (const [index, { title, issuer = '', number }] of corpus.documents.entries()) {
    add({ target: { type: 'document', index }, issuer, number }, [title]);
  }
  return { resolve };

  function add(entry: Entry, titles: string[]): void {
    const number = entry.number && normalNumber(entry.number);
    if (number && !byNumber.has(number)) byNumber.set(number, entry);
    for (const title of new Set(titles.flatMap((each) => spellings(each, entry.issuer)))) {
      const entries = byTitle.get(title);
      if (entries) entries.push(entry);
      else byTitle.set(title, [entry]);
    }
  }

  function resolve({ title, number, before }: CitedWords, within: Circular): CitedTarget | null {
    const numbered = number === undefined ? undefined : byNumber.get(normalNumber(number));
    if (numbered) return numbered.target;
    if (title === undefined) return null;
    const entries = byTitle.get(normalTitle(title)) ?? [];
    // A title whose number is another one is another document.
    if (number !== undefined) return entries.find((entry) => entry.number === undefined)?.target ?? null;
    if (ownParts.has(ownTitle(title, within))) return { type: 'circular', slug: within.slug };
    const issued = entries.filter(({ issuer }) => issuer !== '' && before.trimEnd().endsWith(issuer));
    return onlyOne(entries) ?? onlyOne(issued) ?? null;
  }
}

function onlyOne(entries: readonly Entry[]): CitedTarget | undefined {
  return entries.length === 1 ? entries[0]?.target : undefined;
}

function titleOf(part: Part): string {
  return part.type === 'form' ? part.title : part.meta.title;
}

function ownTitle(title: string, { slug, meta }: Circular): string {
  return `${slug}\n${normalTitle(title).replaceAll(meta.region, '')}`;
}

/** A title as it is, and with its issuer left out or put in front: 某某办公室《关于印发…的函》. */
function spellings(title: string, issuer: string): string[] {
  const normal = normalTitle(title);
  const mark = normalTitle(issuer);
  if (mark === '') return [normal];
  return normal.startsWith(mark) ? [normal, normal.slice(mark.length)] : [normal, mark + normal];
}

/** Without white space and the title marks within a title, which are written 《》 or 〈〉. */
function normalTitle(title: string): string {
  return title
    .replace(/[\s《》〈〉]/gu, '')
    .replace(/\(/gu, '（')
    .replace(/\)/gu, '）');
}

/** The year in six-angle brackets, whichever the text has. */
function normalNumber(number: string): string {
  return number.replace(/\s/gu, '').replace(/[[(（【［](\d{4})[\])）】］]/gu, '〔$1〕');
}
