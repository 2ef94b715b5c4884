import type { VFileMessage } from 'vfile-message';
import type { Corpus } from '../corpus/types.ts';
import type { Sources } from '../files.ts';
import { circularsIn, type ReadFolder, readFolders } from './circulars.ts';
import { type Registers, readRegisters } from './registers/index.ts';
import { unknownDocuments } from './registers/unknown-documents.ts';
import { reportStrays } from './report-strays.ts';
import { sameFiles } from './same-files.ts';

/** What a content directory says, every problem of its files, and what the next reading may keep. */
export interface Content {
  corpus: Corpus;
  messages: VFileMessage[];
  sources: Sources;
  registers: Registers;
  /** By the folder's path. */
  folders: ReadonlyMap<string, ReadFolder>;
}

/**
 * Reads a content directory: its registers and all its circulars; every problem of every file is in the messages. A
 * circular that lacks a part is left out of the corpus, as is the second of one slug. Any other stands in it, so that it is
 * derived and checked, even when a fatal problem keeps it from being published. Never throws for what stands in a file.
 *
 * @param before An earlier reading. Registers and circulars whose files have not changed since are the same objects again.
 */
export function readContent(sources: Sources, before?: Content): Content {
  const registers =
    before && sameFiles(registersIn(sources), sources, registersIn(before.sources), before.sources)
      ? before.registers
      : readRegisters(sources);
  const folders = readFolders(sources, before);
  const messages = [...registers.messages];
  for (const folder of folders.values()) messages.push(...folder.messages);
  const corpus = { ...registers.entries, circulars: circularsIn(folders, messages) };
  messages.push(...unknownDocuments(registers.campaigns, corpus, sources));
  reportStrays(sources, messages);
  return { corpus, messages, sources, registers, folders };
}

function registersIn(sources: Sources): string[] {
  return [...sources.keys()].filter((file) => !file.startsWith('circulars/'));
}
