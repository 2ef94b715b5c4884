import { join, sep } from 'node:path';
import { exists, listNames, readFileBytes, realPathOf } from '../files.ts';

/**
 * Why a build must not put its site in a folder, in Chinese; undefined when it may. What stands there is replaced, so
 * it has to be empty or the site of an earlier build.
 */
export async function outputFault(content: string, out: string): Promise<string | undefined> {
  const [source, target] = await Promise.all([realPathOf(content), realPathOf(out)]);
  if (isWithin(target, source)) return '输出目录不能是内容目录或在它之中';
  if (isWithin(source, target)) return '内容目录在输出目录之中，生成时会被替换掉';
  if (!(await exists(target))) return undefined;
  if ((await listNames(target)).length === 0 || (await isEarlierBuild(target))) return undefined;
  return '输出目录里有文件，又不是以前生成的网站，不能替换';
}

function isWithin(path: string, directory: string): boolean {
  return `${path}${sep}`.startsWith(directory.endsWith(sep) ? directory : `${directory}${sep}`);
}

/** Every build lists its files last of all; a list of some other folder does not name the library's page. */
async function isEarlierBuild(directory: string): Promise<boolean> {
  const sums = join(directory, 'SHA256SUMS');
  if (!(await exists(sums))) return false;
  return new TextDecoder().decode(await readFileBytes(sums)).includes('  circulars/index.html\n');
}
