import fc from 'fast-check';
import { frontmatter } from '../read/read-text.ts';

/** A circular as its drafter would write it, with what it must come to. */
export interface GeneratedSource {
  /** `index.md` and the division table that it attaches. */
  files: Record<'index.md' | 'division.md', string>;
  /** In the order of the text. */
  duties: ExpectedDuty[];
}

export interface ExpectedDuty {
  file: string;
  /** From 1. */
  line: number;
  /** `dutyList 责任 shangwu|nongye 2018-06-30 →shangwu`: kind, holders by role, dates, recipient. */
  duty: string;
}

/** Short name and id of each organ in the register of `contentOf`. */
export const ORGANS = {
  市商务局: 'shangwu',
  市农业局: 'nongye',
  市国土房产局: 'guotu',
  '市主（监）管办': 'zhuguan',
  各区: 'gequ',
  人行范例支行: 'renhang',
} as const;

/** A content directory with these circulars, by slug. */
export function contentOf(sources: Readonly<Record<string, GeneratedSource>>): Map<string, Uint8Array> {
  const organs = Object.entries(ORGANS).map(
    ([name, id]) => `  - {标识: ${id}, 全称: "范例${name}", 简称: ["${name}"], 类型: 部门}\n`,
  );
  const files = Object.entries(sources).flatMap(([slug, source]) =>
    Object.entries(source.files).map(([name, text]) => [`circulars/2018/${slug}/${name}`, text] as const),
  );
  const encoder = new TextEncoder();
  return new Map(
    [
      ...files,
      [
        'organs/fanli.yaml',
        `地区: 范例市\n级别: 市\n机关:\n  - {标识: ban, 全称: 范例市人民政府办公室, 类型: 部门}\n${organs.join('')}`,
      ] as const,
      ['site.yaml', '标题: 公文库\n缺省公开方式: 主动公开\n'] as const,
    ].map(([path, text]) => [path, encoder.encode(text)]),
  );
}

/** Lines of source, each with the duties that it holds: `dutyList 责任 shangwu|nongye 2018-06-30`. */
type Line = [text: string, ...duties: string[]];

type Name = keyof typeof ORGANS;

/** A list as circulars write it: a shared 市 is left out, ， parts those that share none. */
const holders = fc
  .uniqueArray(fc.constantFrom(...(Object.keys(ORGANS) as Name[])), { minLength: 1, maxLength: 4 })
  .chain((names) => fc.tuple(fc.constant(names), fc.array(fc.boolean(), { minLength: 4, maxLength: 4 })))
  .map(([names, shared]) => ({
    ids: names.map((name) => ORGANS[name]).join('|'),
    text: names.reduce((list, name, at) => {
      if (at === 0) return name;
      const shares = shared[at] && name.startsWith('市') && /(?:^|，)市[^，]*$/u.test(list);
      return shares ? `${list}、${name.slice(1)}` : `${list}${shared[at] ? '、' : '，'}${name}`;
    }, ''),
  }));

const ROLES = ['总牵头', '牵头', '责任', '配合', '指导', '督导'] as const;

/** What is due when: as the attribute of a `:时限`, and its dates from 15 May to 31 July 2018. */
const due = fc.constantFrom(
  ['日期=2018-06-01', '2018-06-01'],
  ['频次=每月末', '2018-05-31,2018-06-30,2018-07-31'],
  ['频次=每月25日', '2018-05-25,2018-06-25,2018-07-25'],
  ['频次=每季末', '2018-06-30'],
  ['频次=立即', ''],
  ['频次=随时 至少=2', '×2'],
  ['工作日=3', '2018-05-18'],
);

const writtenDue = fc.constantFrom(
  ['', ''],
  ['2018年6月底', '2018-06-30'],
  ['7月20日前', '2018-07-20'],
  ['每月底', '2018-05-31,2018-06-30,2018-07-31'],
  ['长期坚持', ''],
);

const number = fc.integer({ min: 1, max: 99 });

const deadline = fc.tuple(holders, due, number).map(([who, [attributes, dates], at]) => ({
  text: `于:时限[规定时间]{${attributes} 单位="${who.text}" 事项=事项${at} 报送=市商务局}报送`,
  duty: ['deadline', `责任 ${who.ids}`, dates, '→shangwu'].join(' '),
}));

const tail = fc
  .tuple(
    fc.uniqueArray(fc.constantFrom(...ROLES), { minLength: 1, maxLength: 3 }),
    fc.array(holders, { minLength: 3, maxLength: 3 }),
    writtenDue,
  )
  .map(([roles, who, [words, dates]]) => {
    const parts = roles.map((role, at) => `${role}单位：${who[at]!.text}`);
    return {
      text: `（${[...parts, ...(words ? [`完成时限：${words}`] : [])].join('；')}）`,
      duty: ['tail', ...roles.map((role, at) => `${role} ${who[at]!.ids}`), dates].join(' '),
    };
  });

const item = fc
  .tuple(holders, number, fc.option(deadline, { nil: undefined }))
  .map(
    ([who, at, inner]): Line => [
      `- ${who.text}：负责做第${at}项（含甲；乙）${inner ? `，${inner.text}` : ''}；汇总数据。`,
      `dutyList 责任 ${who.ids} `,
      ...(inner ? [inner.duty] : []),
    ],
  );

const row = fc
  .tuple(number, holders, fc.option(holders, { nil: undefined }), writtenDue)
  .map(
    ([at, lead, support, [words, dates]]): Line => [
      `| 领域${at} | ${lead.text} | ${support?.text ?? ''} | ${words} |`,
      ['division', `牵头 ${lead.ids}`, ...(support ? [`配合 ${support.ids}`] : []), dates].join(' '),
    ],
  );

const seat = fc
  .tuple(number, holders)
  .map(([at, who]): Line => [`- 第${at}组：${who.text}`, `group 责任 ${who.ids} `]);

const block: fc.Arbitrary<Line[]> = fc.oneof(
  fc
    .tuple(fc.constantFrom('##', '###', '####'), number)
    .map(([marks, at]): Line[] => [[`${marks} 工作${at}`]]),
  fc
    .tuple(number, fc.array(deadline, { maxLength: 2 }), fc.array(tail, { maxLength: 2 }))
    .map(([at, dues, tails]): Line[] => [
      [
        `做好第${at}项工作，${dues.map(({ text }) => text).join('，')}。${tails.map(({ text }) => text).join('')}`,
        ...dues.map(({ duty }) => duty),
        ...tails.map(({ duty }) => duty),
      ],
    ]),
  fc.array(item, { minLength: 1, maxLength: 4 }).map((items): Line[] => [[':::职责'], ...items, [':::']]),
  fc.array(row, { minLength: 1, maxLength: 3 }).map((rows): Line[] => tableOf(rows)),
  fc
    .array(seat, { minLength: 1, maxLength: 3 })
    .map((seats): Line[] => [[':::机构{名称=工作小组}'], ...seats, [':::']]),
  fc
    .tuple(holders, holders, holders)
    .map(([first, second, members]): Line[] => [
      [':::机构{名称=领导小组}'],
      [`成员由${members.text}组成。`, `group 责任 ${members.ids} `],
      [''],
      [
        `成立宣传（${first.text}）、监测（${second.text}）2个专项小组，负责宣传和监测。`,
        `group 责任 ${first.ids} `,
        `group 责任 ${second.ids} `,
      ],
      [':::'],
    ]),
  fc
    .uniqueArray(number, { minLength: 1, maxLength: 3 })
    .map((targets): Line[] => [
      [':::重点{类别=领域 编号=是}'],
      ...targets.map((at): Line => [`- 行业${at}、行业${at + 100}等领域；`]),
      [':::'],
    ]),
  // Nothing of this is a duty, however much it looks like one.
  fc.constantFrom<Line[]>(
    [['市商务局：请遵照执行。']],
    [['各区按职责做好工作（责任单位见附件），名单另行通知（市农业局负责）。']],
    [['- 市农业局：不在职责之内的一项']],
    [['| 领域 | 责任单位 |'], ['|---|---|'], ['| 不是分工 | 市商务局 |']],
  ),
);

function tableOf(rows: Line[]): Line[] {
  return [
    [':::分工{维度=排查领域}'],
    ['| 排查领域 | 牵头单位 | 配合单位 | 完成时限 |'],
    ['|---|---|---|---|'],
    ...rows,
    [':::'],
  ];
}

interface Written {
  lines: string[];
  /** Each duty with its line, counted from 1 after the frontmatter. */
  duties: { line: number; duty: string }[];
}

function written(blocks: Line[][]): Written {
  const lines: string[] = [];
  const duties: Written['duties'] = [];
  for (const each of blocks) {
    for (const [text, ...held] of each) {
      lines.push(text);
      duties.push(...held.map((duty) => ({ line: lines.length, duty })));
    }
    lines.push('');
  }
  return { lines, duties };
}

const HEADS = {
  'index.md': frontmatter({ 起止: '2018-05-15/2018-07-31', 附件: '[division.md]' }),
  'division.md': '---\n标题: 分工表\n---\n',
};

/** Circulars with duty lists, tables, tails, seats and deadlines, and with what only looks like them. */
export const sources: fc.Arbitrary<GeneratedSource> = fc
  .tuple(fc.array(block, { maxLength: 10 }), fc.array(row, { maxLength: 4 }))
  .map(([blocks, rows]) => {
    const parts = {
      'index.md': written(blocks),
      'division.md': written(rows.length === 0 ? [] : [tableOf(rows)]),
    };
    const names = ['index.md', 'division.md'] as const;
    return {
      files: {
        'index.md': HEADS['index.md'] + parts['index.md'].lines.join('\n'),
        'division.md': HEADS['division.md'] + parts['division.md'].lines.join('\n'),
      },
      duties: names.flatMap((file) =>
        parts[file].duties.map(({ line, duty }) => ({
          file,
          line: line + HEADS[file].split('\n').length - 1,
          duty,
        })),
      ),
    };
  });
