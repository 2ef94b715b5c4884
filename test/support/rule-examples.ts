import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type RuleExample, readExamples } from '../../src/check/examples.ts';
import { type Compiled, compile } from '../../src/compile.ts';
import { readTree } from '../../src/files.ts';

export type { RuleExample } from '../../src/check/examples.ts';

/** The text of examples with other messages. */
export function withMessages(text: string, messages: readonly string[]): string {
  const [head, ...sections] = text.split(/^# /m);
  return [
    head,
    ...sections.map((section, index) => {
      const bare = section.replace(/\n*^```messages\n[\s\S]*?^```$/gm, '').trimEnd();
      return `${bare}\n${messages[index] ? `\n\`\`\`messages\n${messages[index]}\`\`\`\n` : ''}\n`;
    }),
  ]
    .join('# ')
    .replace(/\n+$/, '\n');
}

/** The registers of the examples' invented places. */
const registers = readTree(join(import.meta.dirname, '../rules/registers'));

/** The frontmatter that an example has where it does not say otherwise. */
const DEFAULTS = Object.entries({
  标题: '范例市教育局关于开展校园安全检查的通知',
  文种: '通知',
  发文机关: '范例市教育局',
  发文字号: '范教〔2018〕12号',
  成文日期: '2018-06-01',
  地区: '范例市',
  主送: '[各区教育局]',
  抄送: '[市公安局、交通运输局、市场监管局、卫生计生委]',
  印发: '{日期: 2018-06-01}',
  公开方式: '主动公开',
  联系: '{人: 安全科, 电话: 000-0000000, 公开: 是}',
});

/** Compiles an example. Keys that it leaves empty are left out, and keys that it lacks have their default. */
export async function compileExample({ files }: RuleExample): Promise<Compiled> {
  const sources = new Map(await registers);
  const encoder = new TextEncoder();
  for (const [name, content] of files) {
    const inFolder = !name.includes('/') && !/^(?:documents|sectors)\.yaml$/.test(name);
    const path = inFolder ? `circulars/2018/shili/${name}` : name;
    sources.set(path, encoder.encode(name === 'index.md' ? withDefaults(content) : content));
  }
  return compile(sources);
}

function withDefaults(content: string): string {
  const [, given = '', body = ''] = /^(?:---\n([\s\S]*?)^---\n)?([\s\S]*)$/m.exec(content) ?? [];
  const keys = new Set(given.split('\n').map((line) => line.split(':')[0]));
  const lines = given.split('\n').filter((line) => line !== '' && !/^[^\s:]+:\s*$/.test(line));
  const defaults = DEFAULTS.filter(([key]) => !keys.has(key)).map(([key, value]) => `${key}: ${value}`);
  return `---\n${[...lines, ...defaults].join('\n')}\n---\n\n${body.trim() || '请认真贯彻执行。'}\n`;
}

/** The messages of a rule, or of all rules: what they point at, what they say, how to mend it. */
export function messagesOfExample({ messages, sources }: Compiled, rule?: string): string {
  const decoder = new TextDecoder();
  return messages
    .filter(({ ruleId }) => rule === undefined || ruleId === rule)
    .map(({ ruleId, file, place, reason, note, expected }) => {
      const text = decoder.decode(sources.get(file ?? ''));
      const at = place && 'start' in place ? text.slice(place.start.offset, place.end.offset) : '';
      const where = at === '' ? '' : `〔${shortened(at)}〕`;
      const lines = [`${where}${rule === undefined ? `[${ruleId}] ` : ''}${reason}`];
      if (note !== undefined) lines.push(`    ${note}`);
      if (expected !== undefined) lines.push(`    --fix：〔${shortened(expected[0] ?? '')}〕`);
      return `${lines.join('\n')}\n`;
    })
    .join('');
}

const SHOWN = 40;

function shortened(text: string): string {
  const line = text.replaceAll('\n', '↵');
  return line.length > SHOWN ? `${line.slice(0, SHOWN - 10)}……${line.slice(-9)}` : line;
}

/** Its files as `check --fix` leaves them, for one rule. */
export function mended(example: RuleExample, { messages, sources }: Compiled, rule: string): RuleExample {
  const files = new Map(example.files);
  const decoder = new TextDecoder();
  for (const name of example.files.keys()) {
    const path = [...sources.keys()].find(
      (each) => each === name || each === `circulars/2018/shili/${name}`,
    )!;
    let text = decoder.decode(sources.get(path));
    const edits = messages.filter(
      ({ file, ruleId, expected }) => file === path && ruleId === rule && expected,
    );
    for (const { place, expected } of edits.toReversed()) {
      if (!place || !('start' in place)) throw new Error(`${rule}: a replacement without a place`);
      text = text.slice(0, place.start.offset) + expected![0] + text.slice(place.end.offset);
    }
    files.set(name, text);
  }
  return { ...example, files };
}

export function readExamplesOf(path: string): { text: string; examples: RuleExample[] } {
  const text = readFileSync(path, 'utf8');
  return { text, examples: readExamples(text) };
}
