import { stringify } from 'yaml';
import { AREAS, BEHAVIOURS, DEPARTMENTS, NAMES, SECTORS } from './vocabulary.ts';

/** A place whose leading office issues one circular a year. */
export interface Place {
  id: string;
  name: string;
  level: '省' | '市' | '县';
  /** What its organs' short names begin with: 市公安局. */
  prefix: '省' | '市' | '区';
  parent?: Place;
}

/** One province, nine cities, thirty counties: each issues under its parent's circular. */
export const PLACES: readonly Place[] = places();

/** Full name of the office that issues a place's circulars. */
export function officeOf(place: Place): string {
  return `${place.name}风险专项排查工作领导小组办公室`;
}

/** How a place's papers name its office: 市排查办. */
export function shortOfficeOf(place: Place): string {
  return `${place.prefix}排查办`;
}

/** Every register of the content directory but the campaigns. */
export function registers(): [path: string, text: string][] {
  return [
    ['site.yaml', stringify(SITE)],
    ['sectors.yaml', stringify(sectors())],
    ['documents.yaml', stringify([BASIS])],
    ['organs/national.yaml', stringify(NATION)],
    ...PLACES.map((place): [string, string] => [`organs/${place.id}.yaml`, stringify(organsOf(place))]),
  ];
}

/** What the province's circulars cite: the site does not hold it. */
export const BASIS = {
  标题: '示例联席会议关于开展风险专项排查活动的通知',
  文号: '示联发〔2009〕3号',
  发文机关: '示例联席会议',
  日期: '2009-03-26',
};

const NATION = {
  地区: '全国',
  级别: '国家',
  机关: [{ 标识: 'lianxihuiyi', 全称: BASIS.发文机关, 类型: '议事协调机构' }],
};

const SITE = {
  标题: '示例文件库',
  主办单位: '示例站点',
  网站标识码: '0000000000',
  域名: 'example.gov.invalid',
  备案号: '无',
  联系方式: '000-0000000',
  缺省公开方式: '主动公开',
};

function places(): Place[] {
  const nameOf = (index: number): string => NAMES[index * 2]! + NAMES[index * 2 + 1]!;
  const province: Place = { id: 'p00', name: '示例省', level: '省', prefix: '省' };
  const cities = Array.from(
    { length: 9 },
    (_, index): Place => ({
      id: `c${String(index).padStart(2, '0')}`,
      name: `${nameOf(index)}市`,
      level: '市',
      prefix: '市',
      parent: province,
    }),
  );
  const counties = Array.from(
    { length: 30 },
    (_, index): Place => ({
      id: `d${String(index).padStart(2, '0')}`,
      name: `${nameOf(9 + index)}区`,
      level: '县',
      prefix: '区',
      parent: cities[index % 9]!,
    }),
  );
  return [province, ...cities, ...counties];
}

function organsOf(place: Place): object {
  const government = `${place.name}人民政府`;
  return {
    地区: place.name,
    级别: place.level,
    上级地区: place.parent?.name ?? NATION.地区,
    机关: [
      { 标识: `${place.id}-zhengfu`, 全称: government, 简称: [`${place.prefix}政府`], 类型: '政府' },
      {
        标识: `${place.id}-paichaban`,
        全称: officeOf(place),
        简称: [shortOfficeOf(place)],
        上级: government,
        类型: '议事协调机构',
      },
      { 标识: `${place.id}-xiaji`, 全称: `${place.name}各下级人民政府`, 简称: ['各下级政府'], 类型: '类别' },
      { 标识: `${place.id}-zeren`, 全称: `${place.name}各责任单位`, 简称: ['各责任单位'], 类型: '类别' },
      ...DEPARTMENTS.map(([name, short], index) => ({
        标识: `${place.id}-bumen${index}`,
        全称: `${place.name}${name}`,
        简称: [`${place.prefix}${short}`],
        上级: government,
        类型: '部门',
      })),
    ],
  };
}

function sectors(): object[] {
  const entries = (names: readonly string[], category: string): object[] =>
    names.map((name, index) => ({
      标识: `${category === '领域' ? 's' : category === '行为' ? 'b' : 'a'}${index}`,
      名称: name,
      类别: category,
    }));
  return [...entries(SECTORS, '领域'), ...entries(BEHAVIOURS, '行为'), ...entries(AREAS, '区域')];
}
