import { join } from 'node:path';
import type { VFileMessage } from 'vfile-message';
import { readFileBytes, writeTo } from '../files.ts';
import type { Fix } from '../report/fixes.ts';

/**
 * Mends in the files of a content directory what messages say how to, and resolves to what was mended, in the order of the text. The
 * files must be as they were when the messages were made.
 */
export async function fixFiles(content: string, messages: readonly VFileMessage[]): Promise<Fix[]> {
  const fixes: Fix[] = [];
  for (const [file, ofFile] of Map.groupBy(messages, (message) => message.file)) {
    const edits = ofFile.flatMap((message) => editOf(message));
    if (file === undefined || edits.length === 0) continue;
    const path = join(content, file);
    const bytes = await readFileBytes(path);
    const mended = applyEdits(new TextDecoder('utf-8', { fatal: true }).decode(bytes), edits);
    await writeTo(path, (hasMark(bytes) ? BYTE_ORDER_MARK : '') + mended.text);
    fixes.push(...mended.fixes);
  }
  return fixes;
}

/** A stretch of a text, in UTF-16 units, and what is to stand there. */
interface Edit {
  message: VFileMessage;
  start: number;
  end: number;
  text: string;
}

function editOf(message: VFileMessage): Edit[] {
  const { place, expected } = message;
  const text = expected?.[0];
  if (text === undefined || !place || !('start' in place)) return [];
  const { start, end } = place;
  if (start.offset === undefined || end.offset === undefined) return [];
  return [{ message, start: start.offset, end: end.offset, text }];
}

/** Of edits that meet, the first is made; the others wait for the next time. */
function applyEdits(text: string, edits: readonly Edit[]): { text: string; fixes: Fix[] } {
  let mended = '';
  let done = 0;
  const fixes: Fix[] = [];
  for (const edit of edits.toSorted((a, b) => a.start - b.start)) {
    if (edit.start < done) continue;
    mended += text.slice(done, edit.start) + edit.text;
    done = edit.end;
    fixes.push(fixOf(text, edit));
  }
  return { text: mended + text.slice(done), fixes };
}

function fixOf(text: string, { message, start, end, text: instead }: Edit): Fix {
  const before = [...text.slice(0, start).replace(/^.*\n/s, '')].slice(-AROUND).join('');
  const after = [...text.slice(end).replace(/\n.*$/s, '')].slice(0, AROUND).join('');
  return { message, before: before + text.slice(start, end) + after, after: before + instead + after };
}

/** Characters of a line that are shown on either side. */
const AROUND = 12;

const BYTE_ORDER_MARK = '\ufeff';

/** Decoding drops a byte order mark, and counts offsets without it. */
function hasMark(bytes: Uint8Array): boolean {
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
}
