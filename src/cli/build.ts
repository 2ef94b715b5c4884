import { resolve } from 'node:path';
import { examine } from '../examine.ts';
import { replaceDirectory } from '../files.ts';
import { openPress } from '../press.ts';
import { pretty } from '../report/pretty.ts';
import { buildSite } from '../site/index.ts';
import { isContent, noContentAt } from './find-content.ts';
import { outputFault } from './output-fault.ts';
import { reportFaces } from './report-faces.ts';

interface BuildOptions {
  content: string;
  out: string;
  fonts?: string;
  strictFonts?: boolean;
}

/** `chengwen build`: the whole site with every document. The old output stays whole until the new one is complete. */
export async function build(options: BuildOptions): Promise<number> {
  const content = resolve(options.content);
  const out = resolve(options.out);
  if (!(await isContent(content))) {
    console.error(noContentAt(options.content));
    return 2;
  }
  const fault = await outputFault(content, out);
  if (fault !== undefined) {
    console.error(`${fault}：${options.out}。请用 --out 另指一个空的或不存在的目录。`);
    return 2;
  }
  log(`读取 ${options.content}`);
  const press = await openPress(options);
  const { compiled, messages } = await examine(content, press);
  if (messages.length > 0) process.stderr.write(pretty(messages));
  if (messages.some((message) => message.severity === 'fatal')) {
    console.error('有致命错误，没有生成；原有网站未动。');
    return 1;
  }
  try {
    await replaceDirectory(out, async (staging) => {
      await buildSite({ compiled, press, out: staging, log });
      const complete = reportFaces(await press.fontReport());
      if (options.strictFonts && !complete) throw new StrictFontsError();
    });
  } catch (error) {
    if (!(error instanceof StrictFontsError)) throw error;
    console.error('按 --strict-fonts 的要求停止；原有网站未动。');
    return 1;
  }
  log(`完成：${options.out}，共${compiled.corpus.circulars.length}件公文`);
  return 0;
}

class StrictFontsError extends Error {}

function log(line: string): void {
  console.error(line);
}
