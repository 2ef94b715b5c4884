import { basename, extname, join } from 'node:path';
import { convert } from '../convert.ts';
import { exists, readFileBytes, readTree, writeTo } from '../files.ts';
import { openPress } from '../press.ts';
import { importPretty } from '../report/import-pretty.ts';
import { reasonOf } from './complaint-of.ts';

interface ImportOptions {
  out: string;
  slug?: string;
}

/**
 * `chengwen import`: takes files of others over into a content directory, and prints what was recognised and what a person
 * must look at; 2 when a file cannot be read, or what would be written is there already.
 */
export async function importFiles(files: readonly string[], options: ImportOptions): Promise<number> {
  if (options.slug !== undefined && !/^[a-z0-9]+(?:[-_][a-z0-9]+)*$/.test(options.slug)) {
    console.error(`--slug 应由小写英文字母、数字和连字符组成：${options.slug}`);
    return 2;
  }
  if (options.slug !== undefined && files.length > 1) {
    console.error('--slug 一次只能用于一个文件');
    return 2;
  }
  const press = await openPress({});
  const sources = new Map((await exists(options.out)) ? await readTree(options.out) : []);
  let status = 0;
  for (const file of files) {
    if (!(await importOne(file, options, sources, press))) status = 2;
  }
  return status;
}

async function importOne(
  file: string,
  { out, slug }: ImportOptions,
  sources: Map<string, Uint8Array>,
  press: Awaited<ReturnType<typeof openPress>>,
): Promise<boolean> {
  const refuse = (reason: string, mend: string): false => {
    console.error(`${file}\n  没有导入：${reason}\n  改法：${mend}`);
    return false;
  };
  let bytes: Uint8Array;
  try {
    bytes = await readFileBytes(file);
  } catch (error) {
    const reason = reasonOf(error);
    if (reason === undefined) throw error;
    return refuse(reason, '请检查文件名和所在目录');
  }
  const converted = convert(bytes, { name: basename(file, extname(file)), slug }, sources, press);
  if (converted.type === 'unreadable') return refuse(converted.reason, converted.mend);
  const { files, extended, folder, unit, findings } = converted;
  for (const path of [folder, ...files.keys()]) {
    if (await exists(join(out, path)))
      return refuse(`${join(out, path)} 已经有了，不覆盖`, '用 --slug 另起文件夹名，或用 --out 写到别的目录');
  }
  for (const [path, content] of [...files, ...extended]) {
    await writeTo(join(out, path), content);
    // The next file finds what this one has written: the register of its region.
    sources.set(path, content);
  }
  const written = [
    ...[...files.keys()].map((path) => join(out, path)),
    ...[...extended.keys()].map((path) => `${join(out, path)}（末尾增补）`),
  ];
  process.stdout.write(importPretty({ file, unit, folder: join(out, folder), written, findings }));
  return true;
}
