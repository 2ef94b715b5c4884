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
  title: ['标题', text('公文标题，由发文机关、事由和文种组成'), '范例市…办公室关于印发…的通知'],
  kind: ['文种', oneOf(kinds, '十五种法定文种之一；直接印发的方案写“方案”'), '通知'],
  issuers: ['发文机关', texts('全称；联合行文写成列表，主办机关在前'), '[范例市民政局, 范例市财政局]'],
  documentNumber: [
    '发文字号',
    number.optional().meta({ description: '机关代字、年份、序号；年份用六角括号，序号不编虚位' }),
    '范处非办〔2018〕7号',
  ],
  issueDate: ['成文日期', date('年-月-日'), '2018-05-15'],
  region: ['地区', text('发文机关所在地区；机关简称先按本地区的机关名录理解，再逐级向上'), '范例市'],
  campaign: [
    '专项行动',
    text('所属专项行动，写 campaigns 下的文件名，不带 .yaml').optional(),
    '2018-feifa-jizi',
  ],
  period: [
    '起止',
    period('活动期间，两个日期之间用“/”；每月、每季的报送到截止日期为止').optional(),
    '2018-05-15/2018-07-30',
  ],
  addressees: ['主送', anyTexts('主送机关列表，排印时以逗号相连'), '[各区人民政府, 各有关成员单位]'],
  copies: ['抄送', anyTexts('版记中的抄送机关'), '[范例市人民政府办公厅]'],
  imprintAddressees: [
    '版记主送',
    anyTexts('版记中的主送机关，与主送不同的才写'),
    '[市商务局、农业局, 各区政府]',
  ],
  printing: [
    '印发',
    record({ organ: ['机关', text('印发机关').optional()], date: ['日期', date('印发日期')] })
      .meta({ description: '版记中的印发机关和印发日期；机关可省' })
      .optional(),
    '{机关: 范例市…办公室, 日期: 2018-05-15}',
  ],
  publicity: [
    '公开方式',
    oneOf(
      ['主动公开', '依申请公开', '不予公开'],
      '主动公开、依申请公开或者不予公开；不写时按 site.yaml 的“缺省公开方式”',
    ).optional(),
    '主动公开',
  ],
  topic: ['主题分类', text('信息公开目录的类别，两级之间用“/”').optional(), '财政、金融、审计/金融'],
  publishedAt: ['发布日期', moment('网站发布的时间；不写时同成文日期').optional(), '2018-05-16 09:00'],
  indexNumber: ['索引号', text('信息公开目录的编号，一经编定不再变').optional(), '000000000/2018-00007'],
  validity: [
    '有效性',
    oneOf(['有效', '失效', '废止', '部分失效'], '有效、失效、废止或者部分失效').default('有效'),
    '有效',
  ],
  repealBasis: ['废止依据', text('废止或者失效所依据的文件').optional(), '范处非办〔2019〕2号'],
  contact: [
    '联系',
    record({
      person: ['人', text('联系人').optional()],
      phone: ['电话', text('电话').optional()],
      public: ['公开', yesNo('是否在网站上公开').default(false)],
    })
      .meta({
        description: '联系人和电话；印在本单位的文件上；写“公开: 是”的才在网站上公开，包括网页和供下载的文件',
      })
      .optional(),
    '{人: 综合组, 电话: 000-0000000, 公开: 否}',
  ],
  notes: ['附注', anyTexts('公开方式以外的附注，不写括号'), '[传达至村、社区]'],
  format: [
    '版式',
    text('文件、信函、纪要或者命令，或本单位在 templates/formats 下自备的版式；不写时为文件').default('文件'),
    '信函',
  ],
  sample: ['示例', yesNo('“是”表示示例，网页和文件上都会标明').default(false), '是'],
  draft: ['草稿', yesNo('“是”表示未定稿，不上网站').default(false), '是'],
  seals: [
    '印章',
    texts(
      '印章图片（PNG 或 JPEG）的文件名，联合行文按署名顺序写成列表；打印后加盖的写“加盖”，留出盖章的位置',
    ).optional(),
    'seal.png',
  ],
  letterhead: ['发文机关标志', text('红头上的字；不写时为发文机关加“文件”，不用红头写“无”').optional(), '无'],
  signature: ['落款', texts('署名；不写时同发文机关，没有署名写“无”').optional(), '无'],
  signatories: ['签发人', anyTexts('上行文的签发人'), '[张某某]'],
  classification: ['密级', text('密级和保密期限；写了密级的公文不上网站').optional(), '秘密★1年'],
  urgency: ['紧急程度', oneOf(['特急', '加急'], '特急或者加急').optional(), '加急'],
  copyNumber: ['份号', text('涉密公文的份号，六位数字').optional(), '"000001"'],
  attendees: ['出席', texts('纪要的出席人员，印在正文之后').optional(), '[市教育局甲某某, 市公安局乙某某]'],
  absentees: ['请假', texts('纪要的请假人员').optional(), '[市财政局丙某某]'],
  observers: ['列席', texts('纪要的列席人员').optional(), '[市校车服务中心丁某某]'],
  ledgers: [
    '台账',
    anyTexts('正文要求建立的台账，写名称，或者自备报表的文件名；生成空白台账供下载'),
    '[信访工作台账, visits.form.yaml]',
  ],
  enclosures: ['印发件', files('通知所印发、转发的文件，排在正文之后，不标“附件”'), '[plan.md]'],
  attachments: ['附件', files('附件的文件名，依次编号'), '[plan.md, clues.form.yaml]'],
  exceptions: [
    '检查例外',
    z
      .record(z.string(), text('不按这条规则检查的理由'), { error: '应是若干“规则: 理由”' })
      .meta({ description: '不适用于本公文的检查规则，逐条写明理由；规则名称在每条消息末尾的方括号里' })
      .optional(),
    '{kind-is-statutory: 原文单独印发}',
  ],
} satisfies Fields;

/** Keys of an enclosed or attached text. */
export const proseFields = {
  title: ['标题', text('附件或者印发件的标题'), '2018年…实施方案'],
  byline: ['题下署名', text('标题下的制定机关，用于转发、批转的文件').optional(), '市金融服务中心'],
  signature: ['落款', texts('该件自己的署名').optional(), '市金融服务中心'],
  issueDate: ['成文日期', date('该件自己的成文日期').optional(), '2018-05-10'],
  ledgers: ['台账', anyTexts('该件要求建立的台账，写法同公文'), '[信访工作台账]'],
  attachments: ['附件', files('该件自己的附件'), '[clues.form.yaml]'],
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
