import { basename } from 'node:path/posix';
import type { VFileMessage } from 'vfile-message';
import type { Form } from '../../circular/types.ts';
import type { Sources } from '../../files.ts';
import { faultLine } from '../fault-line.ts';
import { identifierPattern } from '../fields.ts';
import { openSource } from '../source-file.ts';
import { readForm } from './read-form.ts';

/** Name of the ledger whose columns serve every ledger that is not among the others. */
export const COMMON_LEDGER = 'common';

/**
 * Reads the ledgers of `templates/ledgers`, each a `<id>.form.yaml` in the format of forms; its id is its name in addresses, its
 * 标题 is what circulars call it.
 *
 * @returns In order of path.
 * @throws {Error} in Chinese, with file, line and column: for all that a form may be at fault for, an id that cannot stand in an
 *   address, a title that two have, and when there is no `common`.
 */
export function readLedgers(files: Sources): Form[] {
  const messages: VFileMessage[] = [];
  const ledgers = [...files]
    .filter(([path]) => path.endsWith(SUFFIX))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([path, bytes]) => {
      const source = openSource(path, bytes, messages);
      return (source && readForm(basename(path, SUFFIX), source)) ?? [];
    });
  const faults = [...messages.map(faultLine), ...faultsOf(ledgers)];
  if (faults.length > 0) throw new Error(faults.join('\n'));
  return ledgers;
}

const SUFFIX = '.form.yaml';

function faultsOf(ledgers: readonly Form[]): string[] {
  const byTitle = Map.groupBy(ledgers, ({ title }) => title);
  return [
    ...ledgers
      .filter(({ name }) => !identifierPattern.test(name))
      .map(({ file }) => `${file}：文件名用作网址，应由小写英文字母、数字和连字符组成`),
    ...[...byTitle]
      .filter(([, same]) => same.length > 1)
      .map(([title, same]) => `${same.map(({ file }) => file).join('、')} 同名：${title}`),
    ...(ledgers.some(({ name }) => name === COMMON_LEDGER)
      ? []
      : [`没有 ${COMMON_LEDGER}${SUFFIX}：其他台账的列由它定`]),
  ];
}
