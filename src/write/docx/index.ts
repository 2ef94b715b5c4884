import { Document, Packer } from 'docx';
import type { PrintDocument } from '../../print/types.ts';
import { sealOffice } from '../zip/seal.ts';
import { bookmarksOf } from './bookmarks.ts';
import { writeSection } from './section.ts';
import { settingsXml } from './settings.ts';
import { stylesOf } from './styles.ts';
import { withWordMetrics } from './word-metrics.ts';

/** A print document as a Word file. The same document gives the same bytes. */
export async function writeDocx(printed: PrintDocument): Promise<Uint8Array> {
  const document = withWordMetrics(printed);
  const { title, author, date, sections } = document;
  const bookmarks = bookmarksOf(document);
  const file = new Document({
    title,
    creator: author,
    lastModifiedBy: author,
    styles: stylesOf(document),
    sections: sections.map((section) => writeSection(section, document, bookmarks)),
  });
  const bytes = await Packer.toBuffer(file, false, [{ path: 'word/settings.xml', data: settingsXml() }]);
  return sealOffice(bytes, date);
}
