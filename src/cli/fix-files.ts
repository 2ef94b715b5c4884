import { join } from 'node:path';
import type { VFileMessage } from 'vfile-message';
import { readFileBytes, writeTo } from '../files.ts';

/**
 * Mends in the files of a content directory what messages say how to, and resolves to the number of places. The files must
 * be as they were when the messages were made.
 */
export async function fixFiles(content: string, messages: readonly VFileMessage[]): Promise<number> {
  let fixed = 0;
  for (const [file, ofFile] of Map.groupBy(messages, (message) => message.file)) {
    const edits = ofFile.flatMap((message) => editOf(message));
    if (file === undefined || edits.length === 0) continue;
    const path = join(content, file);
    const bytes = await readFileBytes(path);
    const mended = applyEdits(new TextDecoder('utf-8', { fatal: true }).decode(bytes), edits);
    await writeTo(path, (hasMark(bytes) ? BYTE_ORDER_MARK : '') + mended.text);
    fixed += mended.count;
  }
  return fixed;
}

/** A stretch of a text, in UTF-16 units, and what is to stand there. */
interface Edit {
  start: number;
  end: number;
  text: string;
}

function editOf({ place, expected }: VFileMessage): Edit[] {
  const text = expected?.[0];
  if (text === undefined || !place || !('start' in place)) return [];
  const { start, end } = place;
  if (start.offset === undefined || end.offset === undefined) return [];
  return [{ start: start.offset, end: end.offset, text }];
}

/** Of edits that meet, the first is made; the others wait for the next time. */
function applyEdits(text: string, edits: readonly Edit[]): { text: string; count: number } {
  let mended = '';
  let done = 0;
  let count = 0;
  for (const edit of edits.toSorted((a, b) => a.start - b.start)) {
    if (edit.start < done) continue;
    mended += text.slice(done, edit.start) + edit.text;
    done = edit.end;
    count += 1;
  }
  return { text: mended + text.slice(done), count };
}

const BYTE_ORDER_MARK = '\ufeff';

/** Decoding drops a byte order mark, and counts offsets without it. */
function hasMark(bytes: Uint8Array): boolean {
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
}
