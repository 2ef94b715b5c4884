import { type RuleExample, readExamples } from '../../check/examples.ts';
import type { Family, Preset, Rule } from '../../check/rule.ts';
import { titleOf } from './rule-pages.ts';

/** A rule as the guide shows it. */
export interface RuleView {
  id: string;
  /** What holds, in one sentence without 。. */
  title: string;
  /** Why, and what else is to be known. */
  why: string;
  severity: string;
  strength: string;
  /** What lays it down. */
  clause: string;
  right: RuleExample[];
  wrong: (Omit<RuleExample, 'messages'> & { messages: RuleMessage[] })[];
}

/** What is said of an example: the words it points at, what was found, how to mend it. */
export interface RuleMessage {
  at: string;
  reason: string;
  mend: string;
}

/** The examples beside the rules, by path. */
const TEXTS = import.meta.glob<string>('../../check/*/*.md', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** The rules of a family, in its order. */
export function rulesOf(family: Family): RuleView[] {
  return family.rules.map((preset) => viewOf(preset, family));
}

function viewOf([id, severity, rule]: Preset, family: Family): RuleView {
  const title = titleOf(rule.about);
  const examples = readExamples(TEXTS[`../../check/${family.id}/${id}.md`]!);
  return {
    id,
    title,
    why: rule.about.slice(title.length + 1),
    severity: SEVERITIES[severity],
    strength: STRENGTHS[rule.strength],
    clause: rule.clause ?? '机关通行的做法',
    right: examples.filter(({ right }) => right),
    wrong: examples
      .filter(({ right }) => !right)
      .map((example) => ({ ...example, messages: messagesOf(example.messages) })),
  };
}

const SEVERITIES = { fatal: '致命错误', error: '错误', warning: '警告', information: '提示' } as const;
const STRENGTHS: Record<Rule['strength'], string> = { must: '规定', usual: '一般', practice: '实务' };

/** A message begins a line; what belongs to it is indented. */
function messagesOf(text: string): RuleMessage[] {
  return text
    .trimEnd()
    .split(/\n(?! )/u)
    .map((message) => {
      const [first = '', ...more] = message.split('\n');
      const [, at = '', reason = ''] = /^(?:〔(.*?)〕)?(.*)$/u.exec(first)!;
      const mend = more.map((line) => line.trim()).filter((line) => !line.startsWith('--fix'));
      return { at, reason, mend: mend.join('') };
    });
}
