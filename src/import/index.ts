import type { Corpus } from '../corpus/types.ts';
import type { Unreadable } from '../unreadable.ts';
import { readDocx } from './docx/read-docx.ts';
import { recognise, type Wishes } from './recognise/recognise.ts';
import { readText } from './text/read-text.ts';
import type { Draft, SourceDocument } from './types.ts';

export { notPrinted } from './not-printed.ts';
export type { Draft, Finding, SourceDocument } from './types.ts';
export { filesOf } from './write/files.ts';
export { extendRegister, fullName, writeRegister } from './write/register.ts';

/** Reads a file by what it holds, whatever its name says: a zip archive is a Word file, anything else a plain text. */
export function readForeign(bytes: Uint8Array): SourceDocument | Unreadable {
  return bytes[0] === 0x50 && bytes[1] === 0x4b ? readDocx(bytes) : readText(bytes);
}

/** Makes a draft of a circular of what a file says. */
export function draftOf(document: SourceDocument, corpus: Corpus, wishes: Wishes): Draft {
  return recognise(document, corpus, wishes);
}
