import { expect, test } from 'vitest';
import { frontmatter, index, readCircular, readFiles } from './read-text.ts';

const form = (lines: string[]): string => `标题: 线索表\n列:\n  - 行业: {类型: 行头}\n${lines.join('\n')}\n`;

/** Rule ids of the messages of a circular with such a body, each once. */
function rules(body: string, files: Record<string, string> = {}, more = {}): string[] {
  return [...new Set(readCircular(frontmatter(more) + body, files).messages.map(({ ruleId }) => ruleId!))];
}

test('marks nested in marks beyond all sense are refused, not run out of stack', () => {
  expect(rules(`${':重点['.repeat(3000)}甲${']{类别=领域}'.repeat(3000)}`)).toEqual(['directive-closes']);
});

test('a chain of attachments beyond all sense is refused', () => {
  const files = Object.fromEntries(
    Array.from({ length: 12 }, (_, at) => [
      `a${at}.md`,
      `---\n标题: 附件\n附件: [a${at + 1}.md]\n---\n\n正文。`,
    ]),
  );
  expect(rules('正文。', files, { 附件: '[a0.md]' })).toContain('attachments-are-shallow');
});

test('the blank rows of all row heads together fit on paper', () => {
  const heads = Array.from({ length: 3 }, (_, at) => `  - 行业${at}: 200`);
  const found = rules(
    '正文。',
    { 'clues.form.yaml': form(['行:', ...heads]) },
    { 附件: '[clues.form.yaml]' },
  );
  expect(found).toEqual(['rows-fit-on-paper']);
});

test('a list within lists is refused before it costs time', () => {
  expect(rules(Array.from({ length: 2000 }, (_, at) => `${'  '.repeat(at)}- 甲`).join('\n'))).toEqual([
    'list-is-flat',
  ]);
});

test('characters that no paper holds are replaced, also when YAML escapes write them', () => {
  const { circular, messages } = readCircular(frontmatter({ 标题: '"关于\\uFFFE检查的通知"' }));
  expect(circular?.meta.title).toBe('关于 检查的通知');
  expect(messages.map(({ ruleId }) => ruleId)).toEqual(['text-is-printable']);
});

test('characters that mislead the eye are pointed out', () => {
  expect(rules('各区\u202e按时报送。')).toEqual(['text-reads-as-written']);
});

test('an index.md that stands in no folder of its own is reported, and hides no other', () => {
  const { messages } = readFiles({
    'circulars/index.md': frontmatter(),
    'circulars/2018/lost/plan.md': '正文。',
  });
  const found = messages.filter(({ ruleId }) => ruleId === 'circular-has-index').map(({ file }) => file);
  expect(found).toEqual(['circulars/index.md', 'circulars/2018/lost/plan.md']);
});

test('a circular in a folder below another speaks for its own files', () => {
  const inner = index.replace('/index.md', '/inner/index.md');
  const { corpus, messages } = readFiles({ [index]: frontmatter(), [inner]: frontmatter() });
  expect(corpus.circulars).toHaveLength(2);
  expect(messages.map(({ ruleId }) => ruleId)).not.toContain('file-is-attached');
});
