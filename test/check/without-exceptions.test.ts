import { expect, test } from 'vitest';
import { compileExample, messagesOfExample } from '../support/rule-examples.ts';

async function messagesWith(frontmatter: string): Promise<string> {
  const files = new Map([['index.md', `---\n${frontmatter}\n---\n`]]);
  return messagesOfExample(await compileExample({ title: '', right: true, files, messages: '' }));
}

test('a rule is not applied to a circular that excepts it with a reason', async () => {
  expect(await messagesWith('发文字号:')).toContain('[document-number-is-given]');
  expect(await messagesWith('发文字号:\n检查例外: {document-number-is-given: 原件没有文号}')).toBe('');
});

test('an exception that excepts nothing is reported', async () => {
  expect(await messagesWith('检查例外: {document-number-is-given: 原件没有文号}')).toContain(
    '[exception-is-used]',
  );
});

test('an exception names a rule; what keeps a circular from being built is none', async () => {
  const found = await messagesWith('检查例外: {document-number-is-givn: 原件没有文号, key-is-present: 不必}');
  expect(found).toContain('是否应为“document-number-is-given”？');
  expect(found).toContain('“key-is-present”不是可以例外的规则');
});

test('an exception gives its reason', async () => {
  expect(await messagesWith('检查例外: {document-number-is-given: }')).toContain('没有写内容');
});
