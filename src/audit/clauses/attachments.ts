import type { Line, Notice, Text } from '../recognise/types.ts';
import { entriesOf } from './attachment-list.ts';
import { blankLines, INDENT, indentOf, type NoticeClause, offCentre } from './clause.ts';
import { absent, face, length, size, verdict } from './outcomes.ts';

/** 附件 (clause 7.3.7): each on a new page, before the imprint. */
export const ATTACHMENTS: NoticeClause[] = [
  {
    id: 'attachments-start-on-a-new-page',
    clause: '§7.3.7',
    element: '附件',
    requirement: '附件另面编排',
    strength: 'must',
    check: ({ texts, pages }) => {
      const stray = pages.flatMap(({ lines }) =>
        lines.slice(1).filter(({ text }) => /^附件\d{0,2}$/.test(text)),
      )[0];
      if (!stray && !texts.some(({ label }) => label)) return NONE;
      return verdict(stray === undefined, {
        measured: stray ? `“${stray.text}”不在一面的第一行` : '另面编排',
        required: '另面编排',
        ...(stray && { page: stray.page.number }),
      });
    },
  },
  {
    id: 'attachment-label-is-on-the-first-line',
    clause: '§7.3.7',
    element: '附件',
    requirement: '“附件”二字和顺序号编排在版心左上角第一行',
    strength: 'must',
    check: ({ texts, frame, pages }) => {
      const labels = uprightLabels(texts, pages);
      if (labels.length === 0) return NONE;
      return length(
        labels.map((label) => ({ value: label.top - (frame.top ?? 37), page: label.page.number })),
        { required: 0, tolerance: 1 },
      );
    },
  },
  {
    id: 'attachment-label-is-flush-left',
    clause: '§7.3.7',
    element: '附件',
    requirement: '“附件”二字和顺序号顶格',
    strength: 'must',
    check: ({ texts, frame, pages }) => {
      const labels = uprightLabels(texts, pages);
      if (labels.length === 0) return NONE;
      return length(
        labels.map((label) => ({ value: indentOf(label, frame), page: label.page.number })),
        { required: 0, tolerance: INDENT, unit: '字' },
      );
    },
  },
  {
    id: 'attachment-label-is-heiti',
    clause: '§7.3.7',
    element: '附件',
    requirement: '“附件”二字和顺序号用黑体',
    strength: 'usual',
    check: ({ texts }) => {
      const labels = texts.flatMap(({ label }) => label ?? []);
      return labels.length > 0
        ? face(
            labels.flatMap(({ glyphs }) => glyphs),
            '黑体',
            labels[0]!.page.number,
          )
        : NONE;
    },
  },
  {
    id: 'attachment-label-is-size-3',
    clause: '§7.3.7',
    element: '附件',
    requirement: '“附件”二字和顺序号用 3 号字',
    strength: 'must',
    check: ({ texts }) => {
      const labels = texts.flatMap(({ label }) => label ?? []);
      return labels.length > 0
        ? size(
            labels.flatMap(({ glyphs }) => glyphs),
            '3号',
            labels[0]!.page.number,
          )
        : NONE;
    },
  },
  {
    id: 'attachment-title-is-on-the-third-line',
    clause: '§7.3.7',
    element: '附件标题',
    requirement: '附件标题编排在版心第三行',
    strength: 'must',
    check: ({ texts, frame, pages }) => {
      const outcomes = texts.flatMap(({ label, title }) =>
        label && title[0] && isUpright(label, pages) ? [blankLines(label, title[0], 1, frame)] : [],
      );
      return outcomes.find(({ status }) => status === 'fail') ?? outcomes[0] ?? NONE;
    },
  },
  {
    id: 'attachment-title-is-centred',
    clause: '§7.3.7',
    element: '附件标题',
    requirement: '附件标题居中编排',
    strength: 'must',
    check: ({ texts, frame, pages }) => {
      const lines = texts.flatMap(({ label, title }) => (label && isUpright(label, pages) ? title : []));
      return lines.length > 0
        ? length(
            lines.map((line) => ({ value: offCentre(line, frame), page: line.page.number })),
            { required: 0, tolerance: 1.5 },
          )
        : NONE;
    },
  },
  {
    id: 'attachment-titles-match-the-list',
    clause: '§7.3.7',
    element: '附件标题',
    requirement: '附件顺序号和附件标题与附件说明的表述一致',
    strength: 'must',
    check: (notice) => {
      const entries = entriesOf(notice);
      const attached = notice.texts.filter(({ label }) => label);
      if (entries.length === 0 || attached.length === 0) return absent('没有附件说明或者附件');
      const titles = new Set(attached.map((text) => plain(titleOf(text))));
      const missing = entries.find(({ name }) => !titles.has(plain(name)));
      return verdict(missing === undefined, {
        measured: missing
          ? `没有以“${missing.name.slice(0, 20)}”为标题的附件`
          : `${entries.length} 个附件的标题一致`,
        required: '与附件说明一致',
      });
    },
  },
  {
    id: 'attachments-precede-the-imprint',
    clause: '§7.3.7',
    element: '附件',
    requirement: '附件编排在版记之前',
    strength: 'must',
    check: ({ texts, imprint }) => {
      const last = texts.findLast(({ label }) => label);
      if (!last || !imprint) return absent('没有附件或者版记');
      return verdict(last.page <= imprint.page.number, {
        measured: `附件在第 ${last.page} 面，版记在第 ${imprint.page.number} 面`,
        required: '附件在前',
        page: last.page,
      });
    },
  },
];

const NONE = absent('没有另面编排的附件');

/** Forms across the page have a head of their own. */
function uprightLabels(texts: readonly Text[], pages: Notice['pages']): Line[] {
  return texts.flatMap(({ label }) => (label && isUpright(label, pages) ? [label] : []));
}

function isUpright({ page }: Line, pages: Notice['pages']): boolean {
  return pages.find((one) => one.page === page)?.isLandscape === false;
}

function titleOf({ title }: Text): string {
  return title.map(({ text }) => text).join('');
}

/** A title may be broken, or its quotes be of another shape. */
function plain(text: string): string {
  return text.replace(/[\s“”"'‘’]/g, '');
}
