import { unzipSync } from 'fflate';
import { type Unreadable, unreadable } from '../unreadable.ts';
import { readXml, XmlError } from './read-xml.ts';
import type { XmlElement } from './xml-element.ts';

/** The XML parts of a Word file, by path; where the document itself stands; and what of it leads out of the file. */
export interface WordParts {
  type: 'parts';
  parts: ReadonlyMap<string, XmlElement>;
  main: string;
  /** The bytes of a file that is no XML, a picture; undefined when it is not there, or too large. */
  file(path: string): Uint8Array | undefined;
}

/**
 * Opens a Word file without believing it: nothing is unpacked before its size is known, nothing but XML is unpacked at
 * all, and a file that runs programs is refused.
 */
export function openWordFile(bytes: Uint8Array): WordParts | Unreadable {
  const files = unpacked(bytes);
  if ('type' in files) return files;
  const parts = new Map<string, XmlElement>();
  for (const [path, part] of files) {
    try {
      parts.set(path, readXml(part));
    } catch (error) {
      if (!(error instanceof XmlError)) throw error;
      return damaged(`“${path}”不是格式正确的 XML`);
    }
  }
  const main = mainPart(parts);
  if (main === undefined)
    return unreadable('压缩包里没有 Word 正文', '请确认是 DOCX 文件，不是改了扩展名的其他文件');
  return { type: 'parts', parts, main, file: (path) => unpackedFile(bytes, path) };
}

/** Bytes of the XML parts by path, without the leading `/`. */
function unpacked(bytes: Uint8Array): ReadonlyMap<string, Uint8Array> | Unreadable {
  const seen = { files: 0, all: 0, xml: 0 };
  try {
    const files = unzipSync(bytes, {
      filter: ({ name, size, originalSize }) => {
        const grown = Math.max(size, originalSize);
        const isXml = /\.(xml|rels)$/i.test(name) && !/(^|\/)(customXml|glossary)\//.test(name);
        seen.files += 1;
        seen.all += grown;
        if (isXml) seen.xml += grown;
        if (seen.files > MOST_FILES || seen.all > LARGEST || seen.xml > LARGEST_XML)
          throw new Refused(TOO_LARGE);
        if (/(^|\/)(vbaProject\.bin|vbaData\.xml)$/i.test(name) || /\/activeX\//i.test(name))
          throw new Refused(PROGRAM);
        return isXml;
      },
    });
    return new Map(Object.entries(files).map(([path, part]) => [path.replace(/^\//, ''), part]));
  } catch (error) {
    return error instanceof Refused ? error.unreadable : damaged('压缩包打不开');
  }
}

function unpackedFile(bytes: Uint8Array, path: string): Uint8Array | undefined {
  try {
    const filter = (file: { name: string; size: number; originalSize: number }) =>
      file.name.replace(/^\//, '') === path && Math.max(file.size, file.originalSize) <= LARGEST_FILE;
    return Object.values(unzipSync(bytes, { filter }))[0];
  } catch {
    return undefined;
  }
}

class Refused extends Error {
  readonly unreadable: Unreadable;
  constructor(unreadable: Unreadable) {
    super(unreadable.reason);
    this.unreadable = unreadable;
  }
}

const MOST_FILES = 4096;
const LARGEST = 512 * 2 ** 20;
const LARGEST_XML = 48 * 2 ** 20;
const LARGEST_FILE = 32 * 2 ** 20;

const TOO_LARGE = unreadable(
  '展开后的内容大得反常，不予打开',
  '正常公文展开后不过几十兆字节；请核实文件来源，或者在 Word 中另存为一份新的 DOCX',
);

const PROGRAM = unreadable('文件带有宏或控件，不予打开', '请在 Word 中另存为不带宏的 DOCX');

function damaged(reason: string): Unreadable {
  return unreadable(`DOCX 文件已损坏：${reason}`, '请重新取得文件，或者在 Word、WPS 中打开后另存一份');
}

/** What the package's relationships call the document; a few programs leave these out. */
function mainPart(parts: ReadonlyMap<string, XmlElement>): string | undefined {
  const relation = parts
    .get('_rels/.rels')
    ?.children.find(({ attributes }) => attributes.get('Type')?.endsWith('/officeDocument'));
  const path = relation?.attributes.get('Target')?.replace(/^\//, '') ?? 'word/document.xml';
  return parts.get(path)?.name === 'w:document' ? path : undefined;
}
