import type { PageNumber, PageSetup, PrintBlock, PrintDocument, PrintSection } from '../print/types.ts';
import { paragraph } from './builders.ts';
import type { Context } from './context.ts';
import type { Template } from './template/template.ts';

/** Blocks that start on a new page of the given setup. */
export interface Sheet {
  page: PageSetup;
  blocks: PrintBlock[];
  /** Whether its pages carry numbers; they count in any case. */
  numbered: boolean;
  /** What its first page has otherwise, when it begins a section. */
  firstPage?: PrintSection['firstPage'];
}

/** A document of sheets: those that follow each other on the same kind of page share a section. */
export function printDocument(
  title: string,
  sheets: readonly Sheet[],
  { circular, template }: Context,
  styles: Partial<PrintDocument['styles']> = {},
): PrintDocument {
  const sections: PrintSection[] = [];
  for (const sheet of sheets) {
    const last = sections.at(-1);
    if (last && last.page === sheet.page && (last.pageNumber !== undefined) === sheet.numbered) {
      last.children = [...last.children, { type: 'pageBreak' }, ...sheet.blocks];
    } else {
      sections.push({
        page: sheet.page,
        ...(circular.meta.sample && { banner: paragraph('banner', 'artifact', template.banner) }),
        ...(sheet.firstPage && { firstPage: sheet.firstPage }),
        ...(sheet.numbered && { pageNumber: numberOn(sheet.page, template) }),
        children: [...sheet.blocks],
      });
    }
  }
  return {
    title,
    author: circular.meta.issuers.join('、'),
    date: circular.meta.issueDate,
    faces: template.faces,
    styles: { ...template.styles, ...styles },
    ...(template.wordMetrics && { wordMetrics: template.wordMetrics }),
    sections,
  };
}

function numberOn(page: PageSetup, template: Template): PageNumber {
  const { before, after, offset, inset, onLoneImprint } = template.pageNumber;
  const turned = page === template.form.turned && { turned: template.page.margin };
  return { before, after, offset, inset, ...(!onLoneImprint && { offLoneImprint: true }), ...turned };
}
