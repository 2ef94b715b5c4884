import { writeXlsx as pack } from 'hucre/xlsx';
import type { PrintDocument } from '../../print/types.ts';
import { sealOffice } from '../zip/seal.ts';
import { choiceLists } from './choice-lists.ts';
import { withNoteAnchors } from './notes.ts';
import { writeSheet } from './sheet.ts';
import { sheetNames } from './sheet-name.ts';
import { sheetPlans } from './sheet-plans.ts';

/** A print document as an Excel workbook, a sheet for each table. The same document gives the same bytes. */
export async function writeXlsx(document: PrintDocument): Promise<Uint8Array> {
  const { title, author, date, faces } = document;
  const lists = choiceLists(document);
  const plans = sheetPlans(document);
  const names = sheetNames(plans.map((plan) => plan.title));
  const written = plans.map((plan, index) => writeSheet(plan, names[index] ?? plan.title, document, lists));
  const bytes = await pack({
    sheets: [...written.map(({ sheet }) => sheet), ...(lists.sheet ? [lists.sheet] : [])],
    // The library would leave a sheet's name unquoted, which a name with 《 or a space must not be.
    namedRanges: written.flatMap(({ sheet: { name }, repeated }) =>
      repeated
        ? [
            {
              name: '_xlnm.Print_Titles',
              range: `'${name.replaceAll("'", "''")}'!$${repeated.first + 1}:$${repeated.last + 1}`,
              scope: name,
            },
          ]
        : [],
    ),
    defaultFont: { name: faces.body.word, size: 11 },
    properties: {
      title,
      creator: author,
      lastModifiedBy: author,
      created: new Date(date),
      modified: new Date(date),
    },
  });
  return sealOffice(bytes, date, (path, text) => {
    const sheet = /^xl\/drawings\/vmlDrawing(\d+)\.vml$/.exec(path)?.[1];
    const notes = written[Number(sheet) - 1]?.notes;
    return notes ? withNoteAnchors(text, notes) : text;
  });
}
