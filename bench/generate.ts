import { stringify } from 'yaml';
import { circular, slugOf } from './circular.ts';
import { seeded } from './random.ts';
import { BASIS, PLACES, registers } from './registers.ts';

const FIRST_YEAR = 2010;

/**
 * A content directory of `size` circulars, path to text: as long as real ones, with as many headings, duties,
 * deadlines, citations, forms and different characters. The same for the same size, on every machine.
 */
export function generate(size: number): Map<string, string> {
  const random = seeded(20180515);
  const issued = Array.from({ length: size }, (_, index) => ({
    place: PLACES[index % PLACES.length]!,
    year: FIRST_YEAR + Math.floor(index / PLACES.length),
  }));
  const years = [...new Set(issued.map(({ year }) => year))];
  return new Map([
    ...registers(),
    ...years.map((year): [string, string] => [
      `campaigns/${year}-paicha.yaml`,
      campaign(
        year,
        issued.filter((one) => one.year === year).map(({ place }) => place),
      ),
    ]),
    ...issued.flatMap(({ place, year }) => circular(place, year, random)),
  ]);
}

function campaign(year: number, places: (typeof PLACES)[number][]): string {
  return stringify({
    名称: `${year}年风险专项排查活动`,
    起止: `${year}-04-01/${year}-08-31`,
    依据: BASIS.文号,
    各级文件: [
      { 级别: '国家', 地区: '全国', 文件: BASIS.文号 },
      ...places.map((place) => ({ 级别: place.level, 地区: place.name, 文件: slugOf(place, year) })),
    ],
  });
}
