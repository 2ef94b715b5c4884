import { dirname, join } from 'node:path';
import { examine } from '../examine.ts';
import { writeTo } from '../files.ts';
import { openPress } from '../press.ts';
import { papersOf } from '../publish.ts';
import { pretty } from '../report/pretty.ts';
import { sourceLines } from '../report/source-lines.ts';
import { findContent, noContentAt } from './find-content.ts';
import { reportFaces } from './report-faces.ts';

interface RenderOptions {
  to: string;
  out: string;
  fonts?: string;
  strictFonts?: boolean;
}

/** `chengwen render`: writes one circular's papers below the output directory, under the paths they have in the site. */
export async function render(path: string, options: RenderOptions): Promise<number> {
  const found = await findContent(path);
  if (!found) {
    console.error(noContentAt(path));
    return 2;
  }
  const formats = options.to.split(',').map((format) => format.trim());
  const unknown = formats.filter((format) => !['docx', 'pdf', 'xlsx'].includes(format));
  if (unknown.length > 0) {
    console.error(`不认识的格式：${unknown.join('、')}（可用 docx、pdf、xlsx）`);
    return 2;
  }
  const press = await openPress(options);
  const { compiled, messages: all } = await examine(found.content, press);
  const folder = found.within.endsWith('.md') ? dirname(found.within) : found.within;
  const messages = all.filter(
    ({ file = '', severity }) =>
      // What follows from a broken register would be wrong on the papers.
      file.startsWith(`${folder}/`) || (severity === 'fatal' && !file.startsWith('circulars/')),
  );
  if (messages.length > 0)
    process.stderr.write(pretty(messages, { lineOf: sourceLines(compiled.sources), stream: process.stderr }));
  if (messages.some((message) => message.severity === 'fatal')) return 1;
  const circular = compiled.corpus.circulars.find((candidate) => dirname(candidate.file) === folder);
  if (!circular) {
    console.error(`这里没有公文：${path}（公文所在文件夹里应有 index.md）`);
    return 2;
  }
  for (const paper of papersOf(circular, compiled, press)) {
    if (!formats.includes(paper.format)) continue;
    const target = join(options.out, paper.path);
    await writeTo(target, await paper.make());
    console.log(target);
  }
  const complete = reportFaces(await press.fontReport());
  return options.strictFonts && !complete ? 1 : 0;
}
