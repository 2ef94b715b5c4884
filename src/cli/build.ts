import { resolve } from 'node:path';
import { examine } from '../examine.ts';
import { exists, readFileBytes, replaceDirectory } from '../files.ts';
import { openPress } from '../press.ts';
import { pretty } from '../report/pretty.ts';
import { sourceLines } from '../report/source-lines.ts';
import { buildSite, type ManifestEntry, readManifest, type Workshop, withWorkshop } from '../site/index.ts';
import { isContent, noContentAt } from './find-content.ts';
import { outputFault } from './output-fault.ts';
import { reportFaces } from './report-faces.ts';

interface BuildOptions {
  content: string;
  out: string;
  fonts?: string;
  strictFonts?: boolean;
  since?: string;
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
  const since = options.since === undefined ? undefined : await earlierManifest(options.since);
  if (since === null) {
    console.error(
      `--since 要用以前生成的网站的 data/manifest.json，这里没有这样的文件，或者内容不对：${options.since}`,
    );
    return 2;
  }
  return withWorkshop({ changes: since !== undefined }, (workshop) => buildIn(workshop, options, since));
}

/** Compiles the content and, unless it cannot be, puts the site in the place of the old one. */
async function buildIn(
  workshop: Workshop,
  options: BuildOptions,
  since: ManifestEntry[] | undefined,
): Promise<number> {
  log(`读取 ${options.content}`);
  const press = await openPress(options);
  const { compiled, messages } = await examine(resolve(options.content), press);
  if (messages.length > 0)
    process.stderr.write(pretty(messages, { lineOf: sourceLines(compiled.sources), stream: process.stderr }));
  if (messages.some((message) => message.severity === 'fatal')) {
    console.error('有致命错误，没有生成；原有网站未动。');
    return 1;
  }
  try {
    await replaceDirectory(resolve(options.out), async (staging) => {
      await buildSite({ compiled, press, workshop, out: staging, log, ...(since && { since }) });
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

/** Null where there is no such file, or it is no manifest. */
async function earlierManifest(path: string): Promise<ManifestEntry[] | null> {
  if (!(await exists(path))) return null;
  return readManifest(new TextDecoder().decode(await readFileBytes(path)));
}

class StrictFontsError extends Error {}

function log(line: string): void {
  console.error(line);
}
