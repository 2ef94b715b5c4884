import { fileURLToPath } from 'node:url';
import type { Circular } from '../../circular/types.ts';
import { factsOf } from '../../compile.ts';
import type { Facts } from '../../derive/types.ts';
import { readFileBytes } from '../../files.ts';
import { type Paper, type Press, papersOf } from '../../publish.ts';
import { drawPage } from '../../raster/draw-page.ts';
import { sumOf } from '../file-store.ts';
import type { Html } from '../html.ts';
import { draftPage } from './draft-page.ts';
import { type Draft, draftsOf, type LiveContent } from './drafts.ts';
import { listPage, listPane } from './list-page.ts';
import { paperPane } from './paper-pane.ts';
import { sourcePane } from './source-pane.ts';

/** What the desk answers to an address. */
export type Answer = { type: string; body: string | Uint8Array } | { redirect: string };

/**
 * The drafter's desk at `/drafting/`: the circulars with their problems, and each with its source, its page and its papers side by
 * side. A server hands it what it is asked for; a build knows nothing of it.
 */
export interface Desk {
  /** Takes the content as it is now. */
  show(content: LiveContent): void;
  /** Answers to an address below `/drafting/`, `fanli-2018-7/source`; undefined where there is nothing. */
  answer(address: string): Promise<Answer | undefined>;
}

export function openDesk(directory: string, press: Press): Desk {
  let content: LiveContent;
  /** The papers of a circular, made once while it stays as it is. */
  const papers = new WeakMap<Facts, Paper[]>();
  return {
    show(now) {
      content = now;
    },
    async answer(address) {
      const url = new URL(address, 'http://localhost/');
      const [first = '', second, ...more] = url.pathname.slice(1).split('/');
      if (more.length > 0) return undefined;
      if (second === undefined) return top(first);
      const draft = draftsOf(content).find(({ slug }) => slug === first);
      return draft && ofDraft(draft, second, url.searchParams);
    },
  };

  async function top(name: string): Promise<Answer | undefined> {
    if (name === '') return page(listPage(content, directory));
    if (name === 'list') return page(listPane(content, directory));
    const type = ASSETS[name];
    if (type !== undefined) return { type, body: await readFileBytes(assetPath(name)) };
    return draftsOf(content).some(({ slug }) => slug === name) ? { redirect: `${name}/` } : undefined;
  }

  async function ofDraft(draft: Draft, name: string, query: URLSearchParams): Promise<Answer | undefined> {
    if (name === '') return page(draftPage(draft));
    if (name === 'source') return page(sourcePane(draft, content.now.compiled.sources, directory));
    const pdfs = pdfsOf(draft.good);
    const paper = pdfs.find(({ path }) => path === (query.get('paper') ?? NOTICE));
    const bytes = await paper?.make();
    if (name === 'paper') return page(await paperPane(pdfs, paper?.path, bytes));
    if (name === 'file.pdf') return bytes && { type: 'application/pdf', body: bytes };
    if (name !== 'page.png' || !bytes || query.get('sum') !== sumOf(bytes).sha256) return undefined;
    const picture = await drawPage(bytes, numberOf(query.get('page')), widthOf(query.get('width')));
    return picture && { type: 'image/png', body: picture };
  }

  function pdfsOf(circular: Circular | undefined): Paper[] {
    if (!circular) return [];
    const facts = factsOf(content.good, circular);
    const found = papers.get(facts) ?? papersOf(circular, content.good, press);
    papers.set(facts, found);
    return found.filter(({ format }) => format === 'pdf');
  }
}

const NOTICE = 'notice.pdf';

/** How many pixels wide the picture of a page may be. */
const LEAST = 100;
const MOST = 2000;

function widthOf(text: string | null): number {
  return Math.min(MOST, Math.max(LEAST, numberOf(text)));
}

/** Whole, and 0 for what is no number. */
function numberOf(text: string | null): number {
  return /^\d{1,6}$/.test(text ?? '') ? Number(text) : 0;
}

const ASSETS: Readonly<Record<string, string>> = {
  'desk.js': 'text/javascript; charset=utf-8',
  'desk.css': 'text/css; charset=utf-8',
  'panes.css': 'text/css; charset=utf-8',
  'clauses.css': 'text/css; charset=utf-8',
};

function assetPath(name: string): string {
  return fileURLToPath(new URL(`assets/${name}`, import.meta.url));
}

function page({ markup }: Html): Answer {
  return { type: 'text/html; charset=utf-8', body: markup };
}
