import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createContext, runInContext } from 'node:vm';
import type { SearchFile } from '../../src/write/search/index.ts';
import { PROJECT } from './run.ts';

/** What the engine of the site's pages offers them. */
export interface SearchEngine {
  facets(): Promise<Record<string, string[]>[]>;
  find(query: string): Promise<SearchGroup[]>;
  read(hit: SearchHit): Promise<{ title: string[]; url: string; date: string; excerpts: SearchExcerpt[] }>;
}

export interface SearchGroup {
  kind: 'exact' | 'bare' | 'apart' | 'similar';
  hits: SearchHit[];
}

export interface SearchHit {
  document: number;
  places: { at: number; length: number }[];
}

export interface SearchExcerpt {
  id: string;
  heading: string;
  pieces: string[];
}

/**
 * The script that the site's pages search with, in a world that has no more of a browser than scripts which load: from the files of an
 * index, or from the folder of a built site.
 *
 * @param loaded is told every script that was loaded, and its bytes.
 */
export function searchEngine(
  index: readonly SearchFile[] | string,
  loaded: (path: string, bytes: number) => void = () => {},
): SearchEngine {
  const texts = typeof index === 'string' ? undefined : new Map(index.map(({ path, text }) => [path, text]));
  const read = (path: string) =>
    texts ? texts.get(path) : readFileSync(join(index as string, 'search', path), 'utf8');
  const window: { chengwenSearch?: SearchEngine } = {};
  const context = createContext({
    window,
    URL,
    document: {
      currentScript: { src: `${ROOT}assets/search-index.js` },
      createElement: scriptElement,
      head: { append: (script: FakeScript) => queueMicrotask(() => run(script)) },
    },
  });
  runInContext(ENGINE, context);
  Object.assign(context, window);
  return window.chengwenSearch!;

  function run({ src, on }: FakeScript): void {
    const path = decodeURIComponent(src.slice(`${ROOT}search/`.length));
    const text = read(path);
    if (text === undefined) {
      on.error?.();
      return;
    }
    loaded(path, Buffer.byteLength(text));
    runInContext(text, context);
    on.load?.();
  }
}

interface FakeScript {
  src: string;
  on: Record<string, () => void>;
}

function scriptElement() {
  const on: FakeScript['on'] = {};
  return {
    src: '',
    on,
    addEventListener: (event: string, listener: () => void) => {
      on[event] = listener;
    },
  };
}

const ROOT = 'http://localhost/';
const ENGINE = readFileSync(join(PROJECT, 'src/site/public/assets/search-index.js'), 'utf8');
