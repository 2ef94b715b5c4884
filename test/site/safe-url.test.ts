import { expect, test } from 'vitest';
import { safeUrl } from '../../src/site/safe-url.ts';

test.each([
  'https://example.gov.invalid/',
  'http://example.gov.invalid/a',
  'mailto:a@example.invalid',
  'tel:000-0000',
])('%s may be linked', (url) => {
  expect(safeUrl(url)).toBe(url);
});

test.each([
  'javascript:alert(1)',
  'data:text/html,x',
  'file:///etc/hosts',
  '../other',
  '//example.invalid',
  '',
])('%j may not', (url) => {
  expect(safeUrl(url)).toBeNull();
});
