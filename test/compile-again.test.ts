import { beforeAll, expect, test } from 'vitest';
import { type Compiled, compile } from '../src/compile.ts';
import { readTree, type Sources } from '../src/files.ts';

const PLAN = 'circulars/2018/yangben-2018-16/plan.md';
const CITY = 'circulars/2018/fanli-2018-7/index.md';

let sample: Sources;
let before: Compiled;

beforeAll(async () => {
  sample = await readTree('content');
  before = compile(sample);
});

/** The sample after a change to one of its files. */
function changed(file: string, change: (text: string) => string): Sources {
  const text = new TextDecoder().decode(sample.get(file));
  const now = change(text);
  expect(now).not.toBe(text);
  return new Map([...sample, [file, new TextEncoder().encode(now)]]);
}

/** All that a compilation says, in a form that can be compared. */
function said({ corpus, facts, messages }: Compiled) {
  return {
    circulars: JSON.stringify(corpus.circulars),
    facts: [...facts].map(([slug, { ordinals: _, ids: __, labels: ___, ...rest }]) => [
      slug,
      JSON.stringify(rest),
    ]),
    messages: messages.map((message) => `${message.file}:${message} ${message.ruleId} ${message.note}`),
  };
}

test.each<[string, string, (text: string) => string]>([
  ['the text of a plan', PLAN, (text) => `${text}\n各镇要不定期的再督促。\n`],
  [
    'a title that others cite',
    CITY,
    (text) => text.replace(/^标题: .*$/m, '标题: 范例市某某办公室关于某事的通知'),
  ],
  ['a number that others cite', CITY, (text) => text.replace('〔2018〕7号', '〔2018〕70号')],
  ['validity', CITY, (text) => text.replace('---\n', '---\n有效性: 废止\n')],
  [
    'an index number that another has',
    PLAN.replace('plan', 'index'),
    (text) => text.replace('---\n', '---\n索引号: 000014349/2018-00007\n'),
  ],
  ['what keeps a circular from being read', CITY, (text) => text.replace(/^标题:/m, '标题目:')],
  [
    'a date, and so the order of circulars',
    CITY,
    (text) => text.replace(/^成文日期: .*$/m, '成文日期: 2018-12-31'),
  ],
  ['a register of organs', 'organs/fanli.yaml', (text) => text.replace('市商务局', '市商业局')],
  ['holidays', 'holidays/2018.yaml', (text) => text.replace(/2018-0[56]-\d\d/g, '2018-07-02')],
  [
    'a title in a form',
    'circulars/2018/fanli-2018-7/clues.form.yaml',
    (text) => text.replace(/^标题: /m, '标题: 新'),
  ],
])('a change of %s leads to what a fresh compilation says', (_what, file, change) => {
  const sources = changed(file, change);
  const after = compile(sources, before);
  expect(said(after)).toEqual(said(compile(sources)));
  expect(said(compile(sample, after))).toEqual(said(before));
});

test('circulars come and go', () => {
  const sources = new Map([...sample].filter(([file]) => file !== CITY));
  const after = compile(sources, before);
  expect(said(after)).toEqual(said(compile(sources)));
  expect(said(compile(sample, after))).toEqual(said(before));
});

test('what has not changed is not worked out again', () => {
  const after = compile(
    changed(PLAN, (text) => `${text}\n甲。\n`),
    before,
  );
  const isKept = ({ slug }: { slug: string }) => after.facts.get(slug) === before.facts.get(slug);
  expect(after.corpus.circulars.filter((circular) => !isKept(circular)).map(({ slug }) => slug)).toEqual([
    'yangben-2018-16',
  ]);
});
