import { describe, expect, test } from 'vitest';
import { organIndex } from '../../src/corpus/organ-index.ts';
import { splitOrgans } from '../../src/corpus/split-organs.ts';
import { buildCorpus, organ } from './build-corpus.ts';

const index = organIndex(
  buildCorpus([
    organ('fl-shangwu', '范例市', '范例市商务局', ['市商务局', '商务局']),
    organ('fl-guotu', '范例市', '范例市国土资源与房产管理局', ['市国土房产局']),
    organ('fl-shijian', '范例市', '范例市市场监督管理局', ['市市场监管局', '市场监管局']),
    organ('fl-fagai', '范例市', '范例市发展和改革委员会', ['市发改委']),
    organ('fl-hangye', '范例市', '各行业主（监）管部门', [], { kind: '类别' }),
    organ('fl-gequ', '范例市', '各区（管委会）', [], { kind: '类别' }),
    organ('fl-bumen', '范例市', '相关地区和部门', [], { kind: '类别' }),
    organ('fl-jiaoyu', '范例市', '范例市教育局', ['市教育局']),
    organ('yb-jiaoyu', '样本区', '样本区教育局', ['区教育局', '教育局']),
    organ('yb-guoshui', '样本区', '样本区国家税务局', ['区国税局']),
    organ('yb-dishui', '样本区', '样本区地方税务局', ['区地税局', '地税局']),
    organ('yb-xuanchuan', '样本区', '样本区委宣传部', ['区委宣传部']),
    organ('yb-zhengfa', '样本区', '样本区委政法委', ['区委政法委']),
    organ('yb-xinfang', '样本区', '样本区信访办', ['区信访办']),
    organ('yb-bao', '样本区', '样本报'),
    organ('yb-shijian', '样本区', '样本区市场监管局', ['区市场监管局', '市场监管局']),
    organ('yb-jiedao', '样本区', '各街道办事处', [], { kind: '类别' }),
    organ('yb-zhen', '样本区', '各镇人民政府', [], { kind: '类别' }),
  ]),
);

const split = (text: string, region: string) => splitOrgans(text, region, index);
const names = (text: string, region = '范例市') => split(text, region).map(({ name }) => name);
const ids = (text: string, region = '范例市') => split(text, region).map((ref) => ref.organ?.id ?? null);

describe('splitOrgans', () => {
  test('puts a shared prefix back, whether or not the bare name is registered', () => {
    expect(names('市商务局、国土房产局')).toEqual(['市商务局', '市国土房产局']);
    expect(ids('市商务局、国土房产局')).toEqual(['fl-shangwu', 'fl-guotu']);
    expect(names('区国税局、地税局', '样本区')).toEqual(['区国税局', '区地税局']);
    expect(ids('区国税局、地税局', '样本区')).toEqual(['yb-guoshui', 'yb-dishui']);
  });

  test('shares the prefix 区委 with party organs and 区 with the others', () => {
    expect(names('区委宣传部、信访办、政法委、地税局', '样本区')).toEqual([
      '区委宣传部',
      '区信访办',
      '区委政法委',
      '区地税局',
    ]);
  });

  test('takes 市 in 市场 for no prefix, and gives 市场监管局 the prefix of its list', () => {
    expect(names('市商务局、市场监管局')).toEqual(['市商务局', '市市场监管局']);
    expect(names('区教育局、市场监管局、地税局', '样本区')).toEqual(['区教育局', '区市场监管局', '区地税局']);
    expect(names('市场监管局、地税局', '样本区')).toEqual(['市场监管局', '地税局']);
  });

  test('lets the prefix decide where a bare name means another organ', () => {
    expect(ids('教育局', '样本区')).toEqual(['yb-jiaoyu']);
    expect(ids('市商务局、教育局', '样本区')).toEqual(['fl-shangwu', 'fl-jiaoyu']);
  });

  test('shares 各, and keeps the level before it', () => {
    expect(names('各街道办事处、镇人民政府', '样本区')).toEqual(['各街道办事处', '各镇人民政府']);
    expect(ids('市商务局、各行业主（监）管部门、教育局')).toEqual(['fl-shangwu', 'fl-hangye', 'fl-jiaoyu']);
  });

  test('gives a name the end that only the last of its list has', () => {
    expect(names('区国税、地税局', '样本区')).toEqual(['区国税局', '区地税局']);
    expect(ids('区国税、地税局', '样本区')).toEqual(['yb-guoshui', 'yb-dishui']);
    expect(ids('各街道、各镇人民政府', '样本区')).toEqual([null, 'yb-zhen']);
  });

  test('shares no prefix across ，；', () => {
    expect(names('区国税局，地税局；信访办', '样本区')).toEqual(['区国税局', '地税局', '信访办']);
    expect(ids('区国税局，地税局；信访办', '样本区')).toEqual(['yb-guoshui', 'yb-dishui', null]);
  });

  test('keeps brackets inside words', () => {
    expect(names('各行业主（监）管部门、各区（管委会）')).toEqual(['各行业主（监）管部门', '各区（管委会）']);
    expect(ids('各行业主(监)管部门、各区(管委会)')).toEqual(['fl-hangye', 'fl-gequ']);
  });

  test('does not split within brackets', () => {
    expect(names('市商务局（外贸处、内贸处）、市教育局')).toEqual(['市商务局（外贸处、内贸处）', '市教育局']);
    expect(ids('市商务局（外贸处、内贸处）、市教育局')).toEqual(['fl-shangwu', 'fl-jiaoyu']);
  });

  test('splits at 和 and 及 only between names', () => {
    expect(ids('区教育局和各街道办事处、各镇人民政府', '样本区')).toEqual([
      'yb-jiaoyu',
      'yb-jiedao',
      'yb-zhen',
    ]);
    expect(ids('市商务局及市教育局和国土房产局')).toEqual(['fl-shangwu', 'fl-jiaoyu', 'fl-guotu']);
    expect(ids('范例市发展和改革委员会')).toEqual(['fl-fagai']);
    expect(names('相关地区和部门')).toEqual(['相关地区和部门']);
    expect(names('市商务局和市某某局')).toEqual(['市商务局和市某某局']);
  });

  test('keeps an unknown name as it is written', () => {
    expect(split('市商务局、某某局', '范例市')[1]).toEqual({ name: '某某局', organ: null, by: null });
  });

  test('reads 等部门 off the last name', () => {
    expect(ids('市商务局、教育局等有关部门')).toEqual(['fl-shangwu', 'fl-jiaoyu']);
  });

  test('leaves a full name without prefix', () => {
    expect(names('区教育局、样本报', '样本区')).toEqual(['区教育局', '样本报']);
  });

  test('takes a list of twenty thousand names', () => {
    const list = Array.from({ length: 10_000 }, () => '市商务局和国土房产局').join('、');
    expect(split(list, '范例市')).toHaveLength(20_000);
  });
});
