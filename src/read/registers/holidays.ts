import type { VFileMessage } from 'vfile-message';
import { z } from 'zod';
import type { Holidays } from '../../corpus/types.ts';
import type { Sources } from '../../files.ts';
import { date, type Fields, record } from '../fields.ts';
import { readRegister } from './read-register.ts';

const dates = (description: string) =>
  z.array(date(description), { error: '应是一列日期' }).default([]).meta({ description });

/** Keys of `holidays/<year>.yaml`. */
export const holidaysFields = {
  off: ['放假', dates('放假的日期'), '[2018-04-05]'],
  working: ['调休上班', dates('周末上班的日期'), '[2018-04-08]'],
} satisfies Fields;

export const holidaysSchema = record(holidaysFields);

/** Reads `holidays/*.yaml`, all years together. */
export function readHolidays(sources: Sources, messages: VFileMessage[]): Holidays {
  const files = [...sources.keys()].filter((file) => /^holidays\/[^/]+\.yaml$/.test(file)).sort();
  const years = files.flatMap(
    (file) => readRegister(file, sources, holidaysFields, holidaysSchema, messages) ?? [],
  );
  return {
    off: new Set(years.flatMap(({ value }) => value.off)),
    working: new Set(years.flatMap(({ value }) => value.working)),
  };
}
