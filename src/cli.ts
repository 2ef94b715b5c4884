import { join } from 'node:path';
import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import { complaintOf } from './cli/complaint-of.ts';
import { inChinese } from './cli/in-chinese.ts';
import { QUESTIONS } from './draft/index.ts';
import { exists, UnsafePathError } from './files.ts';

/**
 * Runs one command line (`process.argv`); resolves to the exit status: 0 done, 1 problems found, 2 wrong usage. A command loads what it
 * needs when it is given: the audit no Astro, a check no search index.
 */
export async function run(argv: readonly string[]): Promise<number> {
  let status = 0;
  const program = inChinese(new Command('chengwen'))
    .description('成文：把写成 Markdown 的公文编成政策网站和成套文件（通知、责任分工表、报表）')
    .version('0.1.0', '-V, --version', '显示版本');

  const command = (name: string, description: string) =>
    inChinese(program.command(name)).description(description);
  const content = () => new Option('--content <目录>', '内容目录').default('content');
  const out = () => new Option('--out <目录>', '输出目录').default('dist');
  const fonts = () => new Option('--fonts <目录>', '单位自备字体所在目录，优先使用');
  const strictFonts = () => new Option('--strict-fonts', '有字改用后备字体或者缺字的，按错误处理');
  const port = () => new Option('--port <端口>', '本机端口').default(4321).argParser(portOf);

  command('build', '生成整个网站和全部文件；新的完整生成之前，旧的原样保留')
    .addOption(content())
    .addOption(out())
    .addOption(fonts())
    .addOption(strictFonts())
    .addOption(
      new Option(
        '--since <文件>',
        '以前生成的网站的 data/manifest.json：另生成一页，列出此后新增、改动和撤下的公文',
      ),
    )
    .action(async (options) => {
      const { build } = await import('./cli/build.ts');
      status = await build(options);
    });

  command('dev', '边写边看：网页和文件随改随新')
    .addOption(content())
    .addOption(fonts())
    .addOption(port())
    .action(async (options) => {
      const { dev } = await import('./cli/dev.ts');
      status = await dev(options);
    });

  command('preview', '在本机打开已生成的网站')
    .addOption(out())
    .addOption(port())
    .action(async (options) => {
      if (!(await exists(join(options.out, 'index.html')))) {
        console.error(`这里没有已生成的网站：${options.out}（先运行 chengwen build）`);
        status = 2;
        return;
      }
      const { previewSite } = await import('./site/index.ts');
      await previewSite(options);
    });

  command('check', '检查公文，列出全部问题及所在文件、行、列')
    .argument('[路径...]', '内容目录，或其中的文件、文件夹', ['content'])
    .addOption(
      new Option('--format <格式>', '输出格式').choices(['pretty', 'json', 'sarif']).default('pretty'),
    )
    .addOption(new Option('--fix', '改正有把握的问题（标题前的序号、全角冒号、发文字号的括号等）'))
    .addOption(new Option('--watch', '查完不退出，存盘后自动再查，只列出新出现和已改好的问题'))
    .action(async (paths, options) => {
      const { check } = await import('./cli/check.ts');
      status = await check(paths, options);
    });

  command('render', '只生成一件公文的文件，不生成网站')
    .argument('<路径>', '公文所在文件夹，或其中的 index.md')
    .addOption(new Option('--to <格式>', '文件格式，以半角逗号分隔').default('docx,pdf,xlsx'))
    .addOption(new Option('--out <目录>', '输出目录').default('.'))
    .addOption(fonts())
    .addOption(strictFonts())
    .action(async (path, options) => {
      const { render } = await import('./cli/render.ts');
      status = await render(path, options);
    });

  command('audit', '按 GB/T 9704-2012 逐条测量 PDF、DOCX 的版面，不管是什么程序做的')
    .argument('<文件...>', 'PDF 或 DOCX 文件')
    .addOption(new Option('--format <格式>', '输出格式').choices(['pretty', 'json']).default('pretty'))
    .addOption(new Option('--fonts <目录>', '排 DOCX 用的单位自备字体所在目录，优先使用'))
    .action(async (files, options) => {
      const { audit } = await import('./cli/audit.ts');
      status = await audit(files, options);
    });

  command('import', '把旧公文（DOCX、纯文本）搬成稿件，列出认出的和要人核对的')
    .argument('<文件...>', 'DOCX 或纯文本文件')
    .addOption(new Option('--out <目录>', '内容目录，已有的文件不覆盖').default('content'))
    .addOption(new Option('--slug <名称>', '公文文件夹名，用小写英文字母、数字和连字符'))
    .action(async (files, options) => {
      const { importFiles } = await import('./cli/import.ts');
      status = await importFiles(files, options);
    });

  const asking = command('new', '起草一件公文：逐项询问，写成文件夹；可以从上级公文改编').addOption(
    content(),
  );
  for (const { option, words } of QUESTIONS) asking.option(`--${option} <答案>`, words);
  asking.action(async (options) => {
    const { newCircular } = await import('./cli/new.ts');
    const { atTerminal } = await import('./cli/ask.ts');
    const today = new Date().toISOString().slice(0, 10);
    status = await atTerminal((ask) => newCircular(options, { ask, today }));
  });

  command('schemas', '写出各类文件的 JSON Schema，供编辑器补全和检查')
    .addOption(new Option('--out <目录>', '输出目录').default('schemas'))
    .action(async (options) => {
      const { schemas } = await import('./cli/schemas.ts');
      await schemas(options);
    });

  command('editor', '写出 VS Code 的设置、补全和检查，机关名称取自内容目录的名录')
    .addOption(content())
    .addOption(new Option('--out <目录>', '设置所在的目录').default('.vscode'))
    .action(async (options) => {
      const { editor } = await import('./cli/editor.ts');
      status = await editor(options);
    });

  try {
    await program.parseAsync(argv);
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    const sentence = complaintOf(error);
    if (sentence === undefined) throw error;
    console.error(sentence);
    return error instanceof UnsafePathError ? 1 : 2;
  }
  return status;
}

function portOf(text: string): number {
  const port = Number(text);
  if (!/^\d+$/.test(text) || port < 1 || port > 65_535) throw new InvalidArgumentError('');
  return port;
}
