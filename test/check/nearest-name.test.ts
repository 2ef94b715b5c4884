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

test('finds the full form of a shortened name, and the short one of a full name', () => {
  const known = ['市金融工作局', '市国土房产局', '市场监管局', '市政府'];
  expect(nearestName('市金融局', known)).toBe('市金融工作局');
  expect(nearestName('国土局', known)).toBe('市国土房产局');
  expect(nearestName('市市场监督管理局', known)).toBe('市场监管局');
  expect(nearestName('市水文总站', known)).toBeUndefined();
});
