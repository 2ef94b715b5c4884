import { splitOutsideBrackets } from '../circular/outside-brackets.ts';
import type { Circular, Publicity } from '../circular/types.ts';
import { regionsUpwards } from '../corpus/regions-upwards.ts';
import type { Corpus, Organ } from '../corpus/types.ts';
import { parseDocumentNumber } from '../read/markdown/document-number.ts';
import type { Answers } from './types.ts';

/** What is known while questions are being asked: the registers, the day, and what was answered before. */
export interface Asking {
  corpus: Corpus;
  today: string;
  given: Readonly<Record<string, string>>;
}

/** What the answers of all questions say. */
export function answersOf({ corpus, given, today }: Asking): Answers {
  const { slug, region, kind, title, date, number, campaign, addressees, publicity } = given as Record<
    string,
    string
  >;
  const superior = superiorOf({ corpus, given, today });
  const period = corpus.campaigns.find(({ id }) => id === campaign)?.period;
  return {
    slug: slug!,
    issuer: issuerOf(given.issuer!, corpus)!.name,
    region: region!,
    kind: kind!,
    title: title!,
    issueDate: date!,
    ...(number !== '' && { documentNumber: number! }),
    ...(campaign !== '' && { campaign: campaign! }),
    ...(period && period.end > date! && { period: { start: later(period.start, date!), end: period.end } }),
    addressees: splitOutsideBrackets(addressees!, '，,；;'),
    publicity: publicity as Publicity,
    ...(superior && { superior }),
  };
}

/** A full name, or a short one that means one organ wherever it is written. */
export function issuerOf(name: string, corpus: Corpus): Organ | undefined {
  const named = corpus.organs.filter((organ) => organ.name === name || organ.shortNames.includes(name));
  return named.length === 1 ? named[0] : named.find((organ) => organ.name === name);
}

/** A government stands in the register of the region above its own. */
export function regionOf({ name, region }: Organ, { regions }: Corpus): string {
  return [...regions.keys()].find((each) => name === `${each}人民政府`) ?? region;
}

/** The circulars that regions above have published, the latest first. */
export function superiorsOf(region: string, { circulars, regions }: Corpus): Circular[] {
  const above = new Set(regionsUpwards(region, regions).slice(1));
  return circulars.filter(({ meta }) => above.has(meta.region)).toReversed();
}

export function superiorOf({ corpus, given }: Asking): Circular | undefined {
  const { from = '' } = given;
  return from === '' ? undefined : superiorsOf(given.region!, corpus).find((each) => isNamed(each, from));
}

export function isNamed({ slug, meta }: Circular, name: string): boolean {
  return slug === name || meta.documentNumber?.text === name;
}

export function nameOf({ slug, meta }: Circular): string {
  return meta.documentNumber?.text ?? slug;
}

/** `fanli-2018-7`: what the ids of its organs begin with, the year, the serial or the day; with a number where it is taken. */
export function slugOf({ issuer, date, number }: Readonly<Record<string, string>>, corpus: Corpus): string {
  const place = issuerOf(issuer!, corpus)!.id.split('-')[0];
  const parsed = number === '' ? undefined : parseDocumentNumber(number!);
  const slug = parsed ? `${place}-${parsed.year}-${parsed.serial}` : `${place}-${date!.replaceAll('-', '')}`;
  const taken = new Set(corpus.circulars.map((circular) => circular.slug));
  for (let count = 1; ; count++) {
    const free = count === 1 ? slug : `${slug}-${count}`;
    if (!taken.has(free)) return free;
  }
}

function later(some: string, other: string): string {
  return some > other ? some : other;
}
