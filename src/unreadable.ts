/** A file that cannot be read: damaged, encrypted, too large, or not what its name says. */
export interface Unreadable {
  type: 'unreadable';
  /** In Chinese, one sentence without 。. */
  reason: string;
  /** How to mend it, in Chinese. */
  mend: string;
}

export function unreadable(reason: string, mend: string): Unreadable {
  return { type: 'unreadable', reason, mend };
}

/** Why a file of an office's older formats cannot be read; undefined for any other. */
export function olderFormat(bytes: Uint8Array): Unreadable | undefined {
  if (bytes.length === 0) return unreadable('文件是空的', '请重新取得文件');
  if (OLE.every((byte, at) => bytes[at] === byte))
    return unreadable(
      '是旧版 Word（DOC）、WPS 文件，或者加了密码',
      '请在 Word 或 WPS 中去掉密码，另存为 DOCX',
    );
  if (RTF.every((byte, at) => bytes[at] === byte))
    return unreadable('是 RTF 文件', '请在 Word 或 WPS 中另存为 DOCX');
  return undefined;
}

/** A compound file: DOC, WPS, and a DOCX with a password. */
const OLE = [0xd0, 0xcf, 0x11, 0xe0];
/** `{\rtf` */
const RTF = [0x7b, 0x5c, 0x72, 0x74, 0x66];
