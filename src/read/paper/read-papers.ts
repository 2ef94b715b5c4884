import { basename } from 'node:path/posix';
import type { VFileMessage } from 'vfile-message';
import type { PaperTemplate } from '../../circular/paper-template.ts';
import type { Sources } from '../../files.ts';
import { faultLine } from '../fault-line.ts';
import { identifierPattern, keysOf } from '../fields.ts';
import { openSource, type SourceFile } from '../source-file.ts';
import { validate } from '../validate.ts';
import { readYaml } from '../yaml/read-yaml.ts';
import { paperFields, paperSchema } from './paper-schema.ts';

/**
 * Reads the papers of `templates/papers`, each a `<id>.yaml`; its id is how it begins in addresses.
 *
 * @returns In the order of 先后.
 * @throws {Error} in Chinese, with file, line and column: for unknown or missing keys, wrong values and unknown braces, an id that
 *   cannot stand in an address, and one 先后 that two have.
 */
export function readPapers(files: Sources): PaperTemplate[] {
  const messages: VFileMessage[] = [];
  const papers = [...files]
    .filter(([path]) => path.endsWith(SUFFIX))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([path, bytes]) => {
      const source = openSource(path, bytes, messages);
      return (source && readPaper(basename(path, SUFFIX), source)) ?? [];
    });
  const faults = [...messages.map(faultLine), ...faultsOf(papers)];
  if (faults.length > 0) throw new Error(faults.join('\n'));
  return papers.sort((a, b) => a.order - b.order);
}

const SUFFIX = '.yaml';

function readPaper(id: string, source: SourceFile): PaperTemplate | undefined {
  const located = readYaml(source, 0, source.text.length, KEYS);
  const found = located && validate(paperSchema, located, source);
  if (!found) return undefined;
  return {
    id,
    file: source.path,
    ...found,
    orientation: found.orientation === '横向' ? 'landscape' : 'portrait',
  };
}

const KEYS = keysOf(paperFields);

function faultsOf(papers: readonly PaperTemplate[]): string[] {
  const byOrder = Map.groupBy(papers, ({ order }) => order);
  return [
    ...papers
      .filter(({ id }) => !identifierPattern.test(id))
      .map(({ file }) => `${file}：文件名用作网址，应由小写英文字母、数字和连字符组成`),
    ...[...byOrder]
      .filter(([, same]) => same.length > 1)
      .map(([order, same]) => `${same.map(({ file }) => file).join('、')} 的“先后”都是${order}，应各不相同`),
  ];
}
