import { strToU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { writeZip } from '../../../src/write/zip/index.ts';

const CHINESE = '范核办〔2018〕7号 通知.pdf';

describe('a zip', () => {
  test('holds what it was given, sorted by path, with Chinese names marked as UTF-8', () => {
    const bytes = writeZip(
      [
        { path: 'b/二.txt', bytes: strToU8('二') },
        { path: CHINESE, bytes: strToU8('一') },
        { path: 'a.txt', bytes: strToU8('a') },
      ],
      '2018-05-15',
    );
    const parts = unzipSync(bytes);
    expect(Object.keys(parts)).toEqual(['a.txt', 'b/二.txt', CHINESE]);
    expect(parts[CHINESE]).toEqual(strToU8('一'));
    expect(localHeaders(bytes).map(({ utf8 }) => utf8)).toEqual([false, true, true]);
  });

  test('gives every entry noon of the document’s date', () => {
    const [header] = localHeaders(writeZip([{ path: 'a', bytes: strToU8('a') }], '2018-05-15'));
    expect(header).toMatchObject({ date: [2018, 5, 15], time: [12, 0, 0] });
  });

  test('takes a date that a zip cannot hold to the nearest one it can', () => {
    const dateOf = (date: string) =>
      localHeaders(writeZip([{ path: 'a', bytes: strToU8('a') }], date))[0]?.date;
    expect(dateOf('1949-10-01')).toEqual([1980, 1, 1]);
    expect(dateOf('2120-01-01')).toEqual([2099, 12, 31]);
  });

  test('does not depend on the order of what it is given', () => {
    const entries = ['甲', '乙', '丙'].map((name) => ({ path: `${name}.txt`, bytes: strToU8(name) }));
    expect(writeZip(entries.toReversed(), '2018-05-15')).toEqual(writeZip(entries, '2018-05-15'));
  });

  test('refuses two entries of one path', () => {
    const entry = { path: 'a', bytes: strToU8('a') };
    expect(() => writeZip([entry, entry], '2018-05-15')).toThrow('a');
  });
});

/** What the local headers of a zip say (APPNOTE.TXT, 4.3.7). */
function localHeaders(bytes: Uint8Array) {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const headers = [];
  for (let at = 0; view.getUint32(at, true) === 0x04034b50; ) {
    const time = view.getUint16(at + 10, true);
    const date = view.getUint16(at + 12, true);
    headers.push({
      utf8: (view.getUint16(at + 6, true) & 0x800) !== 0,
      date: [1980 + (date >> 9), (date >> 5) & 15, date & 31],
      time: [time >> 11, (time >> 5) & 63, 2 * (time & 31)],
    });
    at += 30 + view.getUint32(at + 18, true) + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
  }
  return headers;
}
