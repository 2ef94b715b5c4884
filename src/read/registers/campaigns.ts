import { basename } from 'node:path/posix';
import type { VFileMessage } from 'vfile-message';
import { z } from 'zod';
import { type Campaign, LEVELS } from '../../corpus/types.ts';
import type { Sources } from '../../files.ts';
import { type Fields, identifierPattern, oneOf, period, record, text } from '../fields.ts';
import { type Register, readRegister } from './read-register.ts';

/** Keys of a document under 各级文件. */
export const campaignDocumentFields = {
  level: ['级别', oneOf(LEVELS, '级别')],
  region: ['地区', text('地区')],
  document: ['文件', text('发文字号，或公文所在的文件夹名')],
} satisfies Fields;

/** Keys of `campaigns/*.yaml`. */
export const campaignFields = {
  name: ['名称', text('专项行动的名称'), '2018年…专项排查活动'],
  period: ['起止', period('起止日期').optional(), '2018-04-01/2018-08-31'],
  basis: ['依据', text('所依据文件的发文字号，或者文字说明').optional(), '示联发〔2018〕3号'],
  documents: [
    '各级文件',
    z
      .array(record(campaignDocumentFields), { error: '应是一列文件' })
      .default([])
      .meta({ description: '各级的级别、地区和文件；文件写发文字号，本站收录的写公文所在的文件夹名' }),
    '见上例',
  ],
} satisfies Fields;

export const campaignSchema = record(campaignFields);

export type CampaignRegister = Register<z.output<typeof campaignSchema>>;

/** Reads `campaigns/*.yaml`; the file's name is the campaign's id. */
export function readCampaigns(
  sources: Sources,
  messages: VFileMessage[],
): { campaigns: Campaign[]; registers: CampaignRegister[] } {
  const files = [...sources.keys()].filter((file) => /^campaigns\/[^/]+\.yaml$/.test(file)).sort();
  const registers = files.flatMap(
    (file) => readRegister(file, sources, campaignFields, campaignSchema, messages) ?? [],
  );
  const campaigns = registers.map((register): Campaign => {
    const id = basename(register.source.path, '.yaml');
    if (!identifierPattern.test(id)) {
      register.source.report({
        rule: 'id-is-ascii',
        severity: 'fatal',
        reason: `文件名“${id}”用作网址，应由小写英文字母、数字和连字符组成`,
        mend: '改文件名，如 2018-feifa-jizi.yaml',
      });
    }
    return { id, ...register.value };
  });
  return { campaigns, registers };
}
