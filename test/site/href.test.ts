import { expect, test } from 'vitest';
import { href } from '../../src/site/href.ts';

test.each([
  ['index.html', 'circulars/index.html', 'circulars/index.html'],
  ['circulars/index.html', 'index.html', '../index.html'],
  ['circulars/a/index.html', 'circulars/b/index.html', '../b/index.html'],
  ['circulars/a/index.html', 'circulars/a/forms/clues.pdf', 'forms/clues.pdf'],
  ['circulars/a/index.html', 'organs/x/index.html', '../../organs/x/index.html'],
])('from %s to %s is %s', (from, to, expected) => {
  expect(href(from, to)).toBe(expected);
});

test('a link within a page is the fragment alone', () => {
  expect(href('circulars/a/index.html', 'circulars/a/index.html#notice')).toBe('#notice');
});

test('a link to the page itself names its file', () => {
  expect(href('circulars/a/index.html', 'circulars/a/index.html')).toBe('index.html');
});

test('a fragment stays on a link to another page', () => {
  expect(href('index.html', 'circulars/a/index.html#c1')).toBe('circulars/a/index.html#c1');
});

test('characters that a URL gives a meaning are escaped', () => {
  expect(href('index.html', 'circulars/a/pictures/图 1?.png')).toBe(
    'circulars/a/pictures/%E5%9B%BE%201%3F.png',
  );
});
