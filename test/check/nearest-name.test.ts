import { expect, test } from 'vitest';
import { nearestName } from '../../src/check/nearest-name.ts';

test.each([
  ['a replaced character', '市金融局', '市金融办'],
  ['a missing character', '范例市教局', '范例市教育局'],
  ['a character too many', '范例市教育育局', '范例市教育局'],
  ['the nearer of two', '市教育局处', '市教育局'],
])('finds %s', (_, name, expected) => {
  expect(nearestName(name, ['市教育委员会', '市金融办', '市教育局', '范例市教育局'])).toBe(expected);
});

test('finds nothing that is too far, and never the name itself', () => {
  expect(nearestName('市公安局', ['市教育局', '市公安局'])).toBeUndefined();
  expect(nearestName('局', ['省'])).toBeUndefined();
});
