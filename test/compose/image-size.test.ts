import { expect, test } from 'vitest';
import { imageSize } from '../../src/compose/image-size.ts';

test('a JPEG is measured past its other segments', () => {
  const jpeg = new Uint8Array([
    0xff, 0xd8, 0xff, 0xe0, 0, 4, 1, 2, 0xff, 0xc4, 0, 3, 9, 0xff, 0xc2, 0, 11, 8, 0, 30, 0, 40, 3, 1, 0x22,
    0,
  ]);
  expect(imageSize(jpeg)).toEqual({ format: 'jpeg', width: 40, height: 30 });
});

test.each([[[]], [[0x47, 0x49, 0x46, 0x38]], [[0xff, 0xd8, 0xff]], [[0x89, 0x50, 0x4e, 0x47, 1]]])(
  'anything else has no size',
  (bytes) => {
    expect(imageSize(new Uint8Array(bytes))).toBeUndefined();
  },
);
