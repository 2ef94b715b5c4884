import { type Command, Help } from 'commander';

/** Makes a command speak Chinese: help headings, its own options, and errors of usage; errors are thrown, not exited on. */
export function inChinese(command: Command): Command {
  return command
    .helpOption('-h, --help', '显示帮助')
    .helpCommand(false)
    .exitOverride()
    .configureHelp({
      styleTitle: (title) => TITLES[title] ?? title,
      commandUsage: (shown) =>
        new Help().commandUsage(shown).replace('[options]', '[选项]').replace('[command]', '<命令>'),
      subcommandTerm: (shown) => new Help().subcommandTerm(shown).replace(' [options]', ''),
      optionDescription: (option) => {
        const choices = option.argChoices ? `（可选：${option.argChoices.join('、')}）` : '';
        const fallback = option.defaultValue === undefined ? '' : `（缺省：${option.defaultValue}）`;
        return option.description + choices + fallback;
      },
      argumentDescription: (argument) =>
        argument.description +
        (argument.defaultValue === undefined ? '' : `（缺省：${[argument.defaultValue].flat().join(' ')}）`),
    })
    .configureOutput({ outputError: (text, write) => write(translated(text)) });
}

const TITLES: Record<string, string> = {
  'Usage:': '用法：',
  'Options:': '选项：',
  'Commands:': '命令：',
  'Arguments:': '参数：',
};

/** What commander says of wrong usage, and what we say. */
const SENTENCES: [RegExp, string][] = [
  [/^error: unknown option '(.+?)'.*$/s, '没有这个选项：$1'],
  [/^error: unknown command '(.+?)'.*$/s, '没有这个命令：$1'],
  [/^error: missing required argument '(.+?)'.*$/s, '缺少参数：$1'],
  [/^error: option '(.+?)' argument missing.*$/s, '选项缺少值：$1'],
  [
    /^error: option '(.+?)' argument '(.*?)' is invalid\. Allowed choices are (.+?)\..*$/s,
    '选项 $1 不接受“$2”，可选：$3',
  ],
  [/^error: option '(.+?)' argument '(.*?)' is invalid.*$/s, '选项 $1 不接受“$2”'],
  [/^error: too many arguments.*$/s, '参数过多'],
];

function translated(text: string): string {
  for (const [pattern, sentence] of SENTENCES) {
    if (pattern.test(text)) return `${text.replace(pattern, sentence)}。用 --help 查看用法。\n`;
  }
  return text;
}
