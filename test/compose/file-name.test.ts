import { expect, test } from 'vitest';
import { fileName } from '../../src/compose/file-name.ts';
import { circular } from './paper.ts';

const documentNumber = { text: '范政办〔2020〕3号', agencyCode: '范政办', year: 2020, serial: 3 };

test('number and subject, or the whole title', () => {
  expect(fileName(circular({ documentNumber }))).toBe('范政办〔2020〕3号 关于开展校车安全检查的通知');
  expect(fileName(circular())).toBe('范例市人民政府办公室关于开展校车安全检查的通知');
});

test('a paper that goes with it', () => {
  expect(fileName(circular({ documentNumber }), '责任分工表')).toBe('范政办〔2020〕3号 责任分工表');
  expect(fileName(circular(), '责任分工表')).toBe(
    '范例市人民政府办公室关于开展校车安全检查的通知 责任分工表',
  );
});

test('safe on Windows and bounded', () => {
  expect(fileName(circular({ title: 'A/B:C*?"<D>|\\ 通知. ' }))).toBe('ABCD 通知');
  const long = circular({ title: '关于'.repeat(100) });
  expect(fileName(long)).toHaveLength(75);
  expect(fileName(long, '责任分工表')).toHaveLength(75);
  expect(fileName(long, '责任分工表').endsWith(' 责任分工表')).toBe(true);
});

test('never more bytes than file systems allow', () => {
  expect(Buffer.byteLength(fileName(circular({ title: '𠀀'.repeat(100) })))).toBeLessThanOrEqual(225);
  expect(fileName(circular({ title: '𠀀'.repeat(100) }), '𠀁'.repeat(100))).toMatch(/^𠀀{14} 𠀁{41}$/u);
});

test('without characters that cannot be seen or turn the others round', () => {
  expect(fileName(circular({ title: '通\u202e知\u200b\u2028\ud800\ufffe' }))).toBe('通知');
});
