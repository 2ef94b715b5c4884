import { stringify } from 'yaml';
import { circular, slugOf } from './circular.ts';
import { seeded } from './random.ts';
import { BASIS, PLACES, type Place, registers } from './registers.ts';
import { FIRST_YEAR, textCirculars } from './text-circular.ts';

/**
 * A content directory of `size` circulars, path to text: as long as real ones, with as many headings, duties,
 * deadlines, citations, forms and different characters. The same for the same size, on every machine.
 */
export function generate(size: number): Map<string, string> {
  const random = seeded(SEED);
  return new Map([
    ...allRegisters(size),
    ...issued(size).flatMap(({ place, year }) => circular(place, year, random)),
  ]);
}

/** The same with circulars that are all text, one file each. */
export function generateTexts(size: number): Map<string, string> {
  const circulars = textCirculars(size, SEED);
  return new Map([
    ...allRegisters(size),
    ...circulars.map(({ folder, text }): [string, string] => [`${folder}/index.md`, text]),
  ]);
}

const SEED = 20180515;

/** A circular of each place, year by year. */
function issued(size: number): Issued[] {
  return Array.from({ length: size }, (_, index) => ({
    place: PLACES[index % PLACES.length]!,
    year: FIRST_YEAR + Math.floor(index / PLACES.length),
  }));
}

interface Issued {
  place: Place;
  year: number;
}

function allRegisters(size: number): [path: string, text: string][] {
  const byYear = Map.groupBy(issued(size), ({ year }) => year);
  return [
    ...registers(),
    ...[...byYear].map(([year, circulars]): [string, string] => [
      `campaigns/${year}-paicha.yaml`,
      campaign(
        year,
        circulars.map(({ place }) => place),
      ),
    ]),
  ];
}

function campaign(year: number, places: readonly Place[]): string {
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
