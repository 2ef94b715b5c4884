import { join } from 'node:path';
import type { PaperTemplate } from '../../../src/circular/paper-template.ts';
import { type Compiled, compile, factsOf } from '../../../src/compile.ts';
import { composePaper } from '../../../src/compose/papers/compose-paper.ts';
import { type DemandedPaper, demandedPapers } from '../../../src/compose/papers/demanded-papers.ts';
import { readTree } from '../../../src/files.ts';
import type { PrintBlock, PrintDocument } from '../../../src/print/types.ts';
import { readPapers } from '../../../src/read/paper/read-papers.ts';
import { frontmatter, index } from '../../read/read-text.ts';
import { cellText, template, textOf } from '../paper.ts';

/** The papers of the repository. */
export async function paperTemplates(): Promise<PaperTemplate[]> {
  templates ??= readPapers(await readTree(join(import.meta.dirname, '../../../templates/papers')));
  return templates;
}

let templates: PaperTemplate[] | undefined;

/** What a circular of this body demands, `files` beside it. */
export async function demandedBy(
  body: string,
  files: Record<string, string> = {},
  meta: Record<string, string> = {},
) {
  const folder = index.replace('index.md', '');
  const texts = {
    [index]: `${frontmatter(meta)}${body}`,
    ...Object.fromEntries(Object.entries(files).map(([name, text]) => [folder + name, text])),
    'organs/fanli.yaml':
      '地区: 范例市\n级别: 市\n机关:\n' +
      '  - {标识: fanli-shangwuju, 全称: 范例市商务局, 简称: [市商务局], 类型: 部门}\n' +
      '  - {标识: fanli-gequ, 全称: 各区人民政府, 简称: [各区], 类型: 类别}\n',
  };
  const encoder = new TextEncoder();
  const compiled = compile(
    new Map(Object.entries(texts).map(([path, text]) => [path, encoder.encode(text)])),
  );
  const circular = compiled.corpus.circulars[0];
  if (!circular) throw new Error(compiled.messages.map(({ reason }) => reason).join('\n'));
  return papersIn(compiled, circular.slug, await paperTemplates());
}

/** What a circular of a corpus demands, with a way to print it. */
export function papersIn(compiled: Compiled, slug: string, templates: readonly PaperTemplate[]) {
  const { corpus } = compiled;
  const circular = corpus.circulars.find((one) => one.slug === slug)!;
  const facts = factsOf(compiled, circular);
  const papers = demandedPapers(circular, facts, corpus, templates);
  const print = (paper: DemandedPaper) =>
    composePaper(paper, papers, circular, facts, corpus, template(paper.template.format ?? '文件'));
  return { circular, facts, corpus, papers, print };
}

/** Style and text of each paragraph, rows of tables with ｜ between cells: a document that can be read. */
export function readable(document: PrintDocument): string {
  return document.sections.flatMap(({ children }) => children.flatMap(linesOf)).join('\n');
}

function linesOf(block: PrintBlock): string[] {
  if (block.type === 'paragraph')
    return [
      `${block.style} ${textOf(block)}${block.rooms ? ` [${block.rooms.map(({ label }) => label)}]` : ''}`,
    ];
  if (block.type === 'table')
    return [...block.head, ...block.body].map(
      ({ kind, cells }) => `${kind} ${cells.map(cellText).join('｜')}`,
    );
  return block.type === 'rule' ? ['rule'] : [];
}
