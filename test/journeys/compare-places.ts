import { expect } from 'vitest';
import type { Reader } from './reader.ts';

/** An official of the leading office compares who answers for the same target in two places, and reads the circular of one. */
export async function comparePlaces(reader: Reader): Promise<void> {
  const { page } = reader;
  await reader.open('index.html');
  await reader.follow(
    page
      .getByRole('main')
      .getByRole('link', { name: '2018年涉嫌非法集资风险专项排查活动', exact: true })
      .first(),
  );
  const table = page.getByRole('table', { name: '重点对照' });
  const places = await table.getByRole('columnheader').allInnerTexts();
  const row = table.getByRole('row').filter({ has: page.getByRole('rowheader', { name: '财富管理' }) });
  const answers = await row.locator('> *').allInnerTexts();
  const answerOf = (place: string) => answers[places.findIndex((name) => name.startsWith(place))];
  expect(answerOf('范例市')).toContain('市金融办');
  expect(answerOf('样本区')).toContain('区金融服务中心');
  await reader.follow(table.getByRole('columnheader', { name: '样本区' }).getByRole('link'));
  expect(await page.getByRole('heading', { level: 1 }).innerText()).toContain('样本区');
}
