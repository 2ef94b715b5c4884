import type { VFileMessage } from 'vfile-message';
import type { Site } from '../../corpus/types.ts';
import type { Sources } from '../../files.ts';
import { problem } from '../../messages.ts';
import { type Fields, oneOf, record, text } from '../fields.ts';
import { readRegister } from './read-register.ts';

/** Keys of `site.yaml`. */
export const siteFields = {
  title: ['标题', text('网站标题'), '…政策文件库'],
  organizer: ['主办单位', text('页脚的主办单位').default(''), '范例市…办公室'],
  siteCode: ['网站标识码', text('政府网站标识码').default(''), '"0000000000"'],
  domain: ['域名', text('网站域名').default(''), 'example.gov.invalid'],
  address: [
    '网址',
    text('网站首页所在的网址；不写时为 https:// 加域名，内网用 http 或者放在下级路径的要写')
      .refine(isAddress, { error: '应是 http:// 或 https:// 开头的网址，后面没有 ? 和 #' })
      .transform((address) => new URL(address.replace(/\/*$/, '/')).href)
      .optional(),
    'https://example.gov.invalid/zhengce/',
  ],
  recordNumber: ['备案号', text('页脚的备案号').default(''), '无'],
  contact: ['联系方式', text('页脚的联系方式').default(''), '000-0000000'],
  defaultPublicity: [
    '缺省公开方式',
    oneOf(['主动公开', '依申请公开', '不予公开'], '没有写“公开方式”的公文怎样公开；不写时不予公开').default(
      '不予公开',
    ),
    '主动公开',
  ],
} satisfies Fields;

export const siteSchema = record(siteFields);

/** What holds without `site.yaml`. Nothing is published that nobody said may be. */
const defaults: Site = {
  title: '公文库',
  organizer: '',
  siteCode: '',
  domain: '',
  recordNumber: '',
  contact: '',
  defaultPublicity: '不予公开',
};

function isAddress(value: string): boolean {
  return /^https?:\/\/[^?#]+$/.test(value) && URL.canParse(value);
}

export function readSite(sources: Sources, messages: VFileMessage[]): Site {
  const file = 'site.yaml';
  if (!sources.has(file)) {
    messages.push(
      problem({
        file,
        rule: 'site-is-described',
        severity: 'warning',
        reason: '没有 site.yaml，网站标题按缺省，没有写公开方式的公文不予公开',
        mend: '写 site.yaml，至少有“标题”和“缺省公开方式”',
      }),
    );
    return defaults;
  }
  const register = readRegister(file, sources, siteFields, siteSchema, messages);
  if (register !== undefined && !register.located.has(['缺省公开方式'])) {
    register.source.report({
      place: register.located.placeOf([]),
      rule: 'default-publicity-is-stated',
      severity: 'warning',
      reason: '没有写“缺省公开方式”，没有写公开方式的公文不予公开',
      mend: '写“缺省公开方式: 主动公开”',
    });
  }
  return register?.value ?? defaults;
}
