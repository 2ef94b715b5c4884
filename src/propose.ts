import type { Node } from 'unist';
import type { VFileMessage } from 'vfile-message';
import { visitBelow } from './circular/nodes-of.ts';
import { partsOf } from './circular/parts.ts';
import type { Circular, CircularNode } from './circular/types.ts';
import { compile } from './compile.ts';
import type { Corpus } from './corpus/types.ts';
import { type Answers, draftOf, type Note } from './draft/index.ts';
import type { Sources } from './files.ts';
import { filesOf } from './import/index.ts';

/** A new circular that a person goes on writing. */
export interface Proposal {
  /** The folder of the circular, below the content directory. */
  folder: string;
  /** By path below the content directory. */
  files: Map<string, string>;
  notes: PlacedNote[];
  /** What `check` says of it beside the rest of the content directory. */
  messages: VFileMessage[];
}

/** A note, and where the text stands that it is about. */
export interface PlacedNote extends Pick<Note, 'kind' | 'text'> {
  file: string;
  line: number;
}

/**
 * A new circular on one screen: drafts it, writes its files, compiles what was written, and finds in that what the notes are about.
 *
 * @param sources - The content directory that it is for.
 */
export function propose(answers: Answers, corpus: Corpus, sources: Sources): Proposal {
  const { circular, notes } = draftOf(answers, corpus);
  const files = filesOf(circular);
  const encoder = new TextEncoder();
  const written = [...files].map(([path, text]) => [path, encoder.encode(text)] as const);
  const compiled = compile(new Map([...sources, ...written]));
  const again = compiled.corpus.circulars.find(({ file }) => file === circular.file);
  const folder = circular.file.slice(0, circular.file.lastIndexOf('/'));
  return {
    folder,
    files,
    notes: notes.map((note) => placed(note, circular, again)),
    messages: compiled.messages.filter(({ file = '' }) => files.has(file)),
  };
}

/** What is written is read again as the same blocks in the same order. */
function placed({ kind, text, at }: Note, circular: Circular, again: Circular | undefined): PlacedNote {
  const found = typeof at === 'object' && again ? twinOf(at, circular, again) : undefined;
  const line = typeof at === 'string' ? again?.meta.places[at]?.start.line : found?.node.position?.start.line;
  return { kind, text, file: found?.file ?? circular.file, line: line ?? 1 };
}

function twinOf(
  node: CircularNode,
  circular: Circular,
  again: Circular,
): { file: string; node: Node } | undefined {
  const twins = partsOf(again);
  for (const [index, part] of partsOf(circular).entries()) {
    const at = blocksOf(part).indexOf(node);
    const twin = twins[index];
    if (at === -1 || !twin) continue;
    const found = blocksOf(twin)[at];
    return found && { file: twin.file, node: found };
  }
  return undefined;
}

function blocksOf(part: Node): Node[] {
  const blocks = [part];
  visitBelow(part, (node) => {
    if (!INLINES.has(node.type)) blocks.push(node);
  });
  return blocks;
}

/** Texts that stand side by side are read as one, so that only blocks correspond. */
const INLINES = new Set([
  'text',
  'strong',
  'link',
  'citation',
  'responsibility',
  'deadline',
  'phase',
  'target',
]);
