import { z } from 'zod';

/**
 * The parts that the schemas of all files are made of. A value comes in as the text that was typed (see
 * `readYaml`) and goes out as the model wants it; what an editor may show of it is in `meta`.
 */

/** English name → Chinese key, the schema of its value with what it means, and one way to write it: for editors and the guide. */
export type Fields = Readonly<Record<string, readonly [key: string, schema: z.ZodType, example?: string]>>;

type OptionalName<F extends Fields> = {
  [K in keyof F]: undefined extends z.output<F[K][1]> ? K : never;
}[keyof F];

/** What a record gives: a key that may be missing in the source is an optional property. */
export type Output<F extends Fields> = {
  -readonly [K in Exclude<keyof F, OptionalName<F>>]: z.output<F[K][1]>;
} & { -readonly [K in OptionalName<F>]?: Exclude<z.output<F[K][1]>, undefined> };

/** A map with exactly these Chinese keys, read into an object with the English names. */
export function record<F extends Fields>(fields: F): z.ZodType<Output<F>> {
  const shape = Object.fromEntries(Object.values(fields));
  const known = Object.keys(shape).join('、');
  // For an unknown key the message is the list of known ones: `validate` makes the sentence.
  const error = (issue: { code?: string }) =>
    issue.code === 'unrecognized_keys' ? known : '应是若干“项目: 内容”';
  return z.strictObject(shape, { error }).transform((value) => {
    const entries = Object.entries(fields).map(([name, [key]]) => [name, value[key]] as const);
    return Object.fromEntries(entries.filter(([, entry]) => entry !== undefined)) as Output<F>;
  });
}

/** The Chinese keys of a record. */
export function keysOf(fields: Fields): ReadonlySet<string> {
  return new Set(Object.values(fields).map(([key]) => key));
}

/** Some text. Numbers are text here: editors must not object to 0000 or to a telephone number. */
export function text(description: string) {
  return z
    .string({ error: '应是一段文字；内容里有半角冒号的，给全部内容加半角双引号' })
    .trim()
    .min(1, { error: '没有写内容' })
    .refine((value) => !/\p{Cc}/u.test(value), { error: '含有换行或控制字符，应写在一行之内' })
    .meta({ description, type: ['string', 'number'] });
}

/** A list of texts; a single text is a list of one. Missing: empty. */
export function texts(description: string) {
  const item = text(description);
  return z
    .union([item.transform((one) => [one]), z.array(item)], { error: '应是一段文字，或一列文字' })
    .meta({ description });
}

/** A list of texts, empty when the key is missing. */
export function anyTexts(description: string) {
  return texts(description).default([]);
}

/** 是 or 否. */
export function yesNo(description: string) {
  return z
    .enum(['是', '否'], { error: '应是“是”或“否”' })
    .transform((value) => value === '是')
    .meta({ description });
}

/** One of some words. */
export function oneOf<const Words extends readonly [string, ...string[]]>(words: Words, description: string) {
  return z
    .enum(words, { error: `应是${words.map((word) => `“${word}”`).join('、')}之一` })
    .meta({ description });
}

/** A whole number within limits. */
export function integer(minimum: number, maximum: number, description: string) {
  const error = `应是${minimum}至${maximum}的整数`;
  return z
    .string({ error })
    .refine((value) => /^\d{1,9}$/.test(value), { error, abort: true })
    .transform(Number)
    .refine((value) => value >= minimum && value <= maximum, { error })
    .meta({ description, type: 'integer', minimum, maximum });
}

/** A calendar date that exists, `2018-05-15`. */
export function date(description: string) {
  return z
    .string({ error: '应是日期，写作 2018-05-15' })
    .regex(/^\d{4}-\d{2}-\d{2}$/, { error: '应是日期，写作 2018-05-15', abort: true })
    .refine(dateExists, { error: '没有这一天', params: { rule: 'date-exists', mend: '核对日期' } })
    .meta({ description });
}

/** A date, or a date and a time: `2018-05-16 09:00`. */
export function moment(description: string) {
  const error = '应是日期或日期和时间，写作 2018-05-16 或 2018-05-16 09:00';
  return z
    .string({ error })
    .regex(/^\d{4}-\d{2}-\d{2}(?: (?:[01]\d|2[0-3]):[0-5]\d)?$/, { error, abort: true })
    .refine((value) => dateExists(value.slice(0, 10)), {
      error: '没有这一天',
      params: { rule: 'date-exists', mend: '核对日期' },
    })
    .meta({ description });
}

/** `2018-05-15/2018-07-30`: the first and the last day. */
export function period(description: string) {
  const error = '应是起止日期，写作 2018-05-15/2018-07-30';
  return z
    .string({ error })
    .regex(/^\d{4}-\d{2}-\d{2}\/\d{4}-\d{2}-\d{2}$/, { error, abort: true })
    .transform((value) => ({ start: value.slice(0, 10), end: value.slice(11) }))
    .refine(({ start, end }) => dateExists(start) && dateExists(end), {
      error: '起止日期中有不存在的日期',
      params: { rule: 'date-exists', mend: '核对日期' },
      abort: true,
    })
    .refine(({ start, end }) => start <= end, {
      error: '截止日期早于起始日期',
      params: { rule: 'period-runs-forward', mend: '核对起止日期' },
    })
    .meta({ description });
}

/** A stable identifier for addresses: lower-case ASCII letters, digits and hyphens. */
export function identifier(description: string) {
  return z
    .string({ error: '应是一个标识，由小写英文字母、数字和连字符组成' })
    .refine((value) => identifierPattern.test(value), {
      error: '标识应由小写英文字母、数字和连字符组成',
      params: { rule: 'id-is-ascii', mend: '如 fanli-shangwuju' },
    })
    .meta({ description, pattern: identifierPattern.source });
}

export const identifierPattern = /^[a-z0-9]+(?:[-_][a-z0-9]+)*$/;

function dateExists(value: string): boolean {
  const [year, month, day] = value.split('-').map(Number) as [number, number, number];
  return year >= 1900 && month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month);
}

function daysIn(year: number, month: number): number {
  if (month === 2) return year % 400 === 0 || (year % 4 === 0 && year % 100 !== 0) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}
