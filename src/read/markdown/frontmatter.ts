import { z } from 'zod';
import type { CircularMeta, DocumentNumber, MetaPlaces, ProseMeta } from '../../circular/types.ts';
import { anyTexts, date, type Fields, moment, oneOf, period, record, text, texts, yesNo } from '../fields.ts';
import type { Located } from '../located.ts';
import type { SourceFile } from '../source-file.ts';
import { validate } from '../validate.ts';
import { parseDocumentNumber } from './document-number.ts';

/** 文种: the fifteen statutory kinds (《党政机关公文处理工作条例》 article 8), and 方案 for a plan issued directly. */
export const kinds = [
  '决议',
  '决定',
  '命令',
  '令',
  '公报',
  '公告',
  '通告',
  '意见',
  '通知',
  '通报',
  '报告',
  '请示',
  '批复',
  '议案',
  '函',
  '纪要',
  '方案',
] as const;

const number: z.ZodType<DocumentNumber> = text('发文字号，如 范处非办〔2018〕7号').transform(
  (value, context) => {
    const parsed = parseDocumentNumber(value);
    if (parsed !== undefined) return parsed;
    context.addIssue({ code: 'custom', message: '应写作 范处非办〔2018〕7号：机关代字、年份、序号' });
    return z.NEVER;
  },
);

const files = (description: string) => anyTexts(`${description}（文件名，相对于公文所在文件夹）`);

/** Keys of `index.md`, in the order in which the guide lists them. */
export const circularFields = {
  title: ['标题', text('公文标题')],
  kind: ['文种', oneOf(kinds, '文种')],
  issuers: ['发文机关', texts('发文机关全称；联合行文写成一列，主办机关在前')],
  documentNumber: ['发文字号', number.optional()],
  issueDate: ['成文日期', date('成文日期')],
  region: ['地区', text('发文机关所在地区；机关名称先在这里的名录中查找')],
  campaign: ['专项行动', text('专项行动的标识，即 campaigns 下的文件名').optional()],
  period: ['起止', period('专项行动的起止日期').optional()],
  addressees: ['主送', anyTexts('主送机关')],
  copies: ['抄送', anyTexts('抄送机关')],
  imprintAddressees: ['版记主送', anyTexts('版记中的主送机关，与主送不同时才写')],
  printing: [
    '印发',
    record({ organ: ['机关', text('印发机关').optional()], date: ['日期', date('印发日期')] })
      .meta({ description: '印发机关和印发日期' })
      .optional(),
  ],
  publicity: ['公开方式', oneOf(['主动公开', '依申请公开', '不予公开'], '公开方式').optional()],
  topic: ['主题分类', text('主题分类，如 财政、金融、审计/金融').optional()],
  publishedAt: ['发布日期', moment('网站发布的时间；不写时同成文日期').optional()],
  indexNumber: ['索引号', text('索引号').optional()],
  validity: ['有效性', oneOf(['有效', '失效', '废止', '部分失效'], '有效性').default('有效')],
  repealBasis: ['废止依据', text('废止或失效的依据').optional()],
  contact: [
    '联系',
    record({
      person: ['人', text('联系人').optional()],
      phone: ['电话', text('电话').optional()],
      public: ['公开', yesNo('是否在网站上公开').default(false)],
    })
      .meta({ description: '联系人和电话' })
      .optional(),
  ],
  notes: ['附注', anyTexts('附注，不写括号')],
  format: ['版式', text('版式：templates/formats 下各版式的名称，如 文件、信函、纪要、命令').default('文件')],
  sample: ['示例', yesNo('是否示例；示例在每页和每份文件上标明').default(false)],
  draft: ['草稿', yesNo('是否草稿；草稿不在网站上公开').default(false)],
  seals: ['印章', texts('印章的图像文件；联合行文按署名顺序写成一列；打印后加盖的写“加盖”').optional()],
  letterhead: ['发文机关标志', text('发文机关标志；不写时为发文机关加“文件”，不印写“无”').optional()],
  signature: ['落款', texts('署名；不写时同发文机关，没有署名写“无”').optional()],
  signatories: ['签发人', anyTexts('签发人')],
  classification: ['密级', text('密级和保密期限').optional()],
  urgency: ['紧急程度', oneOf(['特急', '加急'], '紧急程度').optional()],
  copyNumber: ['份号', text('份号').optional()],
  attendees: ['出席', texts('纪要的出席人员').optional()],
  absentees: ['请假', texts('纪要的请假人员').optional()],
  observers: ['列席', texts('纪要的列席人员').optional()],
  ledgers: ['台账', anyTexts('文中要求的台账：名称，或者自备报表的文件名')],
  enclosures: ['印发件', files('随通知印发、转发的文件')],
  attachments: ['附件', files('附件')],
  exceptions: [
    '检查例外',
    z
      .record(z.string(), text('不按这条规则检查的理由'), { error: '应是若干“规则: 理由”' })
      .meta({ description: '不适用于本公文的检查规则，逐条写明理由，如 {kind-is-statutory: 原文单独印发}' })
      .optional(),
  ],
} satisfies Fields;

/** Keys of an enclosed or attached text. */
export const proseFields = {
  title: ['标题', text('标题')],
  byline: ['题下署名', text('标题之下的署名').optional()],
  signature: ['落款', texts('署名；没有署名写“无”').optional()],
  issueDate: ['成文日期', date('成文日期').optional()],
  ledgers: ['台账', anyTexts('文中要求的台账：名称，或者自备报表的文件名')],
  attachments: ['附件', files('附件')],
} satisfies Fields;

export const circularSchema = record(circularFields);
export const proseSchema = record(proseFields);

/** Reads the frontmatter of `index.md`; undefined, and reported, when it is not valid. */
export function readCircularMeta(located: Located, source: SourceFile): CircularMeta | undefined {
  reportNumber(located, source);
  const found = validate(circularSchema, located, source);
  if (found === undefined) return undefined;
  // Files are read apart, so that a fault up here does not hide the faults in them.
  const {
    validity,
    repealBasis,
    enclosures: _,
    attachments: __,
    letterhead,
    signature,
    seals,
    ...rest
  } = found;
  return {
    ...rest,
    validity: { status: validity, ...(repealBasis !== undefined && { basis: repealBasis }) },
    ...(letterhead !== undefined && { letterhead: letterhead === '无' ? null : letterhead }),
    ...signatureOf(signature),
    ...(seals && { seals: seals.length === 1 && seals[0] === '加盖' ? [] : seals }),
    places: placesOf(circularFields, located),
  };
}

/** Reads the frontmatter of an enclosed or attached text. */
export function readProseMeta(located: Located, source: SourceFile): ProseMeta | undefined {
  const found = validate(proseSchema, located, source);
  if (found === undefined) return undefined;
  const { attachments: _, signature, ...rest } = found;
  return { ...rest, ...signatureOf(signature), places: placesOf(proseFields, located) };
}

/** 落款: 无 is a signature of nobody. */
function signatureOf(signature: string[] | undefined): { signature?: string[] } {
  if (signature === undefined) return {};
  return { signature: signature.length === 1 && signature[0] === '无' ? [] : signature };
}

/**
 * The standard writes a number with six-angle brackets, no 第 and no leading zero (GB/T 9704-2012, 7.2.5).
 * Looked at apart from the other keys, so that their faults do not hide this one.
 */
function reportNumber(located: Located, source: SourceFile): void {
  const written = (located.value as Record<string, unknown> | undefined)?.发文字号;
  const number = typeof written === 'string' ? parseDocumentNumber(written) : undefined;
  if (number === undefined) return;
  const standard = `${number.agencyCode}〔${number.year}〕${number.serial}号`;
  if (number.text === standard) return;
  source.report({
    place: located.placeOf(['发文字号']),
    rule: 'document-number-is-standard',
    severity: 'error',
    reason: `发文字号写的是“${number.text}”，年份应加六角括号〔〕，序号不加“第”、不编虚位`,
    mend: `改为“${standard}”`,
    replacement: standard,
  });
}

function placesOf(fields: Fields, located: Located): MetaPlaces {
  const written = Object.entries(fields).filter(([, [key]]) => located.has([key]));
  return Object.fromEntries(written.map(([name, [key]]) => [name, located.placeOf([key])]));
}
