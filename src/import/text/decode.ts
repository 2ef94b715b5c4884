import { type Unreadable, unreadable } from '../../unreadable.ts';

/** The characters of a plain text, whatever Chinese encoding it has. */
export function decode(bytes: Uint8Array): { type: 'text'; text: string; encoding: string } | Unreadable {
  if (bytes.length > LARGEST)
    return unreadable('文件大得反常，不予打开', '正常公文的文本不过几百千字节；请核实文件来源');
  for (const encoding of encodingsOf(bytes)) {
    const text = decodedAs(encoding, bytes);
    if (text === undefined) continue;
    return isText(text) ? { type: 'text', text, encoding } : NO_TEXT;
  }
  return NO_TEXT;
}

const LARGEST = 4 * 2 ** 20;
const NO_TEXT = unreadable('不是 DOCX，也不是纯文本', '请给出公文的 DOCX 或纯文本（TXT）文件');

/** What a mark at the beginning says; else UTF-8, which other encodings are hardly ever by chance, then GB18030. */
function encodingsOf([first, second]: Uint8Array): string[] {
  if (first === 0xff && second === 0xfe) return ['utf-16le'];
  if (first === 0xfe && second === 0xff) return ['utf-16be'];
  return ['utf-8', 'gb18030'];
}

function decodedAs(encoding: string, bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** Programs and pictures hold control characters; a text has next to none. */
function isText(text: string): boolean {
  const controls = text.match(/[^\P{Cc}\s\u0085]/gu)?.length ?? 0;
  return !text.includes('\0') && controls * 100 <= text.length;
}
