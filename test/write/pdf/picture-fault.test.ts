import { expect, test } from 'vitest';
import { pictureFault } from '../../../src/write/pdf/picture-fault.ts';
import { chunk, JPEG, png } from '../../support/pictures.ts';

test('a whole picture has no fault', async () => {
  expect(await pictureFault(png(3, 2), 'png')).toBeUndefined();
  expect(await pictureFault(JPEG, 'jpeg')).toBeUndefined();
});

test('a PNG that is cut anywhere is at fault', async () => {
  const whole = png(3, 2);
  for (let length = 24; length < whole.length; length++)
    expect(await pictureFault(whole.subarray(0, length), 'png')).toBe('图片不完整');
});

test('a PNG with one bit wrong anywhere after its signature is at fault', async () => {
  const whole = png(3, 2);
  for (let at = 8; at < whole.length; at++) {
    const damaged = whole.slice();
    damaged[at]! ^= 1;
    expect(await pictureFault(damaged, 'png')).toMatch(/不完整|已损坏/);
  }
});

test.each([
  ['too few rows', png(3, 2, new Uint8Array(4)), '图片不完整'],
  ['more data than its size has room for', png(3, 2, new Uint8Array(1_000_000)), '图片已损坏'],
  [
    'more pixels than a page can show',
    png(100_000, 100_000, new Uint8Array(8)),
    '图片过大（超过4000万像素）',
  ],
])('a PNG of %s is at fault', async (_what, bytes, fault) => {
  expect(await pictureFault(bytes, 'png')).toBe(fault);
});

test('an animation is at fault', async () => {
  const bytes = Buffer.from(png(3, 2));
  const animated = Buffer.concat([
    bytes.subarray(0, 33),
    chunk('acTL', new Uint8Array(8)),
    bytes.subarray(33),
  ]);
  expect(await pictureFault(animated, 'png')).toBe('是动画');
});

test('a JPEG without the end of its scan, or of an unknown number of colours, is at fault', async () => {
  expect(await pictureFault(JPEG.subarray(0, -2), 'jpeg')).toBe('图片不完整');
  const coloured = Buffer.from(JPEG);
  coloured[11] = 2;
  expect(await pictureFault(coloured, 'jpeg')).toBe('图片已损坏');
});
