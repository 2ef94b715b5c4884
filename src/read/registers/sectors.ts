import type { VFileMessage } from 'vfile-message';
import { z } from 'zod';
import type { Sector } from '../../corpus/types.ts';
import type { Sources } from '../../files.ts';
import { anyTexts, type Fields, identifier, oneOf, record, text } from '../fields.ts';
import { targetCategories } from '../markdown/directives/target.ts';
import { readRegister } from './read-register.ts';

/** Keys of one target of `sectors.yaml`. */
export const sectorFields = {
  id: ['标识', identifier('由小写英文字母、数字和连字符组成，定了不要改'), 'zhongchou'],
  name: ['名称', text('规范名称'), '众筹平台'],
  aliases: ['别称', anyTexts('其他叫法'), '[众筹]'],
  category: ['类别', oneOf(targetCategories, '领域、行为、区域或者人群'), '领域'],
  group: ['归类', text('归入哪一类').optional(), '互联网金融行业'],
} satisfies Fields;

export const sectorsSchema = z.array(record(sectorFields), { error: '应是一列重点' });

/** Reads `sectors.yaml`, which may be missing. */
export function readSectors(sources: Sources, messages: VFileMessage[]): Sector[] {
  if (!sources.has('sectors.yaml')) return [];
  const register = readRegister('sectors.yaml', sources, {}, sectorsSchema, messages);
  const ids = new Set<string>();
  return (register?.value ?? []).filter(({ id }, index) => {
    if (!ids.has(id)) return ids.add(id);
    register!.source.report({
      place: register!.located.placeOf([index, '标识']),
      rule: 'id-is-unique',
      severity: 'fatal',
      reason: `标识“${id}”应各不相同，前面已经用了`,
      mend: '换一个标识',
    });
    return false;
  });
}
