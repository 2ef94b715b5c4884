import type { PrintDocument } from '../../src/print/types.ts';
import { cell, documentOf, LANDSCAPE, MM, paragraph, row, table } from './builders.ts';

const SENTENCES =
  '为摸清底数、排除隐患，经范例市人民政府同意，现就2018年样本事项排查工作通知如下。各区各有关单位要“守土有责”，' +
  '按照《范例市样本事项管理办法》（范样办〔2018〕7号）的要求，于2018年5月15日前完成自查，涉及金额1,250.5万元的单列报告；' +
  '联系邮箱为office@example.gov.cn，逾期不报的——无论原因……一律通报。';

/** A first page with its letterhead, and an imprint at the foot of the last. */
export function notice(): PrintDocument {
  const rule = (thickness: number) =>
    ({ type: 'rule', thickness, color: '#000000', spaceBefore: 3, spaceAfter: 4 }) as const;
  return documentOf([
    paragraph('范例市样本办公室文件', 'letterhead', { override: { spaceBefore: 35 * MM }, role: 'artifact' }),
    { type: 'blank', lines: 2, lineHeight: 29.6 },
    paragraph('范样办〔2018〕7号', 'documentNumber'),
    { type: 'rule', thickness: 2, color: '#e60012', spaceBefore: 0, spaceAfter: 0 },
    { type: 'blank', lines: 2, lineHeight: 29.6 },
    paragraph(
      [
        { type: 'text', text: '范例市样本办公室' },
        { type: 'lineBreak' },
        { type: 'text', text: '关于开展样本事项专项排查活动的通知' },
      ],
      'title',
      { role: 'title', anchor: 'notice' },
    ),
    { type: 'blank', lines: 1, lineHeight: 29.6 },
    paragraph('各区人民政府，各有关成员单位：', 'addressees'),
    paragraph(SENTENCES),
    paragraph('一、工作目标', 'heading1', { role: 'heading1', anchor: 'goal' }),
    paragraph([
      { type: 'text', text: '（一）压实责任。', face: 'h2' },
      { type: 'text', text: SENTENCES },
    ]),
    paragraph([
      { type: 'text', text: '详见' },
      { type: 'text', text: '范例市政府网站', href: 'https://www.example.gov.cn/a b（1）', color: '#1a4f9c' },
      { type: 'text', text: '。' },
    ]),
    { type: 'blank', lines: 1, lineHeight: 29.6 },
    paragraph(
      '附件：1.样本事项重点风险线索统计表（按季度由各区填报，并附书面说明材料一份）',
      'attachmentList',
    ),
    { type: 'blank', lines: 1, lineHeight: 29.6 },
    paragraph('范例市样本办公室', 'signature'),
    paragraph('2018年5月15日', 'signature'),
    paragraph('（此件主动公开）', 'note'),
    {
      type: 'pinned',
      children: [
        rule(1),
        paragraph('抄送：示例省样本办公室，范例市人民政府办公厅。', 'imprint', {
          override: { firstLineIndent: 0 },
        }),
        rule(0.7),
        paragraph(
          [
            { type: 'text', text: '范例市样本办公室' },
            { type: 'fill' },
            { type: 'text', text: '2018年5月15日印发' },
          ],
          'imprint',
        ),
        { ...rule(1), spaceAfter: 0 },
      ],
    },
  ]);
}

/** A landscape form with a head on two levels, and row heads that span rows, over several pages. */
export function longTable(): PrintDocument {
  const head = (text: string, span: { columnSpan?: number; rowSpan?: number } = {}) =>
    cell(text, span, 'tableHead');
  const blocks = ['网络借贷', '众筹平台', '样本区民办教育机构和培训机构', '养老服务'];
  return documentOf(
    [
      paragraph('重点风险线索统计表', 'tableTitle'),
      paragraph('单位：个、人、万元', 'tableUnit'),
      table(
        [2, 5, 8, 4, 4, 4, 6],
        [
          row(
            [
              head('序号', { rowSpan: 2 }),
              head('行业', { rowSpan: 2 }),
              head('风险情况', { columnSpan: 4 }),
              head('备注', { rowSpan: 2 }),
            ],
            { kind: 'head' },
          ),
          row([head('企业名称'), head('是否通过互联网'), head('涉及人数'), head('涉及金额')], {
            kind: 'head',
          }),
        ],
        blocks.flatMap((name, block) =>
          Array.from({ length: 7 }, (_, index) =>
            row([
              `${block * 7 + index + 1}`,
              ...(index === 0 ? [cell(name, { rowSpan: 7, header: 'row' })] : []),
              index === 2 ? '范例市样本区示范商务信息咨询服务有限公司（分支机构）' : '',
              '线上',
              '12',
              '1,250.50',
              '',
            ]),
          ),
        ),
      ),
      paragraph('说明：“是否通过互联网”填写线上、线下或者线上线下结合。', 'tableNote'),
    ],
    LANDSCAPE,
  );
}
