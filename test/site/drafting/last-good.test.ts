import { expect, test } from 'vitest';
import { type Examined, examineSources } from '../../../src/examine.ts';
import { openPress } from '../../../src/press.ts';
import { lastGood } from '../../../src/site/drafting/last-good.ts';
import { frontmatter } from '../../read/read-text.ts';

const press = await openPress({});
const encoder = new TextEncoder();

/** Two circulars; the second is never at fault. */
function content(text: string, other = '乙。') {
  const files = {
    'circulars/2018/a/index.md': text,
    'circulars/2018/b/index.md': `${frontmatter()}${other}\n`,
  };
  return examineSources(
    new Map(Object.entries(files).map(([path, one]) => [path, encoder.encode(one)])),
    press,
  );
}

const textsIn = ({ compiled }: Examined) =>
  compiled.corpus.circulars.map(
    ({ slug, children }) => `${slug} ${JSON.stringify(children).match(/"value":"(.*?)"/)?.[1]}`,
  );

test('a circular that is broken stays as it was, while others go on', async () => {
  const whole = await content(`${frontmatter()}甲。\n`);
  const broken = await content(`${frontmatter()}甲:时限[月底]{日期=2018-02-30}\n`, '丙。');
  const shown = await lastGood(broken, press, whole);
  expect(textsIn(shown)).toEqual(['a 甲。', 'b 丙。']);
  expect(textsIn(await lastGood(await content(`${frontmatter()}丁。\n`), press, shown))).toEqual([
    'a 丁。',
    'b 乙。',
  ]);
});

test('what was never whole is as it is', async () => {
  const broken = await content(`${frontmatter()}甲:时限[月底]{日期=2018-02-30}\n`);
  expect(await lastGood(broken, press, undefined)).toBe(broken);
});
