import { basis, duty, markdown, noticeMeta, sentences, slugOf, tail, tasks } from './circular.ts';
import { type Random, seeded } from './random.ts';
import { officeOf, PLACES, type Place, shortOfficeOf } from './registers.ts';
import { DEPARTMENTS, PRINCIPLES, TOPICS } from './vocabulary.ts';

/** Of the first circular of each place; every round of the places is a year later. */
export const FIRST_YEAR = 2010;

/** Circulars that are all text, each as long as a real one: no table, no form. The same for the same seed, on every machine. */
export function textCirculars(count: number, seed: number): { folder: string; text: string }[] {
  const random = seeded(seed);
  return Array.from({ length: count }, (_, index) =>
    textCircular(PLACES[index % PLACES.length]!, FIRST_YEAR + Math.floor(index / PLACES.length), random),
  );
}

function textCircular(place: Place, year: number, random: Random): { folder: string; text: string } {
  return {
    folder: `circulars/${year}/${slugOf(place, year)}`,
    text: markdown(noticeMeta(place, year), blocks(place, year, random)),
  };
}

function blocks(place: Place, year: number, random: Random): string[] {
  const sections = (names: readonly string[], count: number, length: number) =>
    random
      .some(names, count)
      .flatMap((name) => [`### ${name}。`, `${sentences(random, length)}${tail(place, random)}`]);
  return [
    `根据${basis(place, year)}，现就开展${year}年${place.name}风险专项排查活动通知如下：`,
    '## 工作目标',
    sentences(random, 4),
    '## 工作原则',
    ...sections(PRINCIPLES, 3, 4),
    '## 排查任务',
    `本次排查由${officeOf(place)}（以下简称${shortOfficeOf(place)}）总牵头，各下级政府、各责任单位组织实施。`,
    ...tasks(place, random),
    '## 职责分工',
    ':::职责',
    ...random
      .some(DEPARTMENTS, 10)
      .map(
        ([, short]) => `- ${place.prefix}${short}：负责${duty(random)}；${duty(random)}；${duty(random)}。`,
      ),
    ':::',
    '## 工作措施',
    ...sections(TOPICS, 10, 5),
    '## 工作要求',
    sentences(random, 4),
  ];
}
