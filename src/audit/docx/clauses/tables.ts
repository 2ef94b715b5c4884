import type { Clause } from '../../types.ts';
import { sizeOf } from '../type-of.ts';
import type { WordNotice, WordTable } from '../types.ts';
import { judge, type Place, points, quoted } from './judge.ts';

/** Tables: what keeps them whole over pages, and what a screen reader says of them. */
export const TABLES: Clause<WordNotice>[] = [
  {
    id: 'word-table-heads-repeat',
    clause: '§8',
    element: '表格',
    requirement: '长表格的表头在各页重复出现',
    strength: 'practice',
    check: ({ tables }) =>
      judge(
        tables
          .filter(({ rows }) => rows.length >= LONG)
          .map((table): Place => {
            const repeats = table.rows[0]?.header ?? false;
            return { found: repeats ? '表头重复' : '表头不重复', right: repeats, where: nameOf(table) };
          }),
        '表头重复',
        `没有${LONG}行以上的表格`,
        '选中表头，在“布局”中点“重复标题行”',
      ),
  },
  {
    id: 'word-table-rows-stay-whole',
    clause: '§8',
    element: '表格',
    requirement: '一行不跨页断开',
    strength: 'practice',
    check: ({ tables }) =>
      judge(
        tables.map((table): Place => {
          const split = table.rows.filter(({ whole }) => !whole).length;
          return {
            found: split === 0 ? '行不跨页断开' : `${split}行可以跨页断开`,
            right: split === 0,
            where: nameOf(table),
          };
        }),
        '行不跨页断开',
        '没有表格',
        '在“表格属性→行”中取消“允许跨页断行”',
      ),
  },
  {
    id: 'word-table-rows-hold-their-lines',
    clause: '§8',
    element: '表格',
    requirement: '行高和行距不小于字高，字不被切掉',
    strength: 'practice',
    check: ({ tables }) =>
      judge(
        tables.flatMap((table) =>
          table.rows.flatMap(({ exactHeight, cells }) =>
            cells.flat().flatMap((paragraph): Place[] => {
              const size = sizeOf(paragraph);
              if (size === 0) return [];
              const { line, lineRule } = paragraph.format;
              const fixed = Math.min(
                exactHeight ?? Infinity,
                lineRule === 'exact' ? (line ?? Infinity) : Infinity,
              );
              if (fixed < size) {
                return [
                  {
                    found: `${points(size)}的字，行高固定为 ${points(fixed)}`,
                    right: false,
                    where: quoted(paragraph.text),
                  },
                ];
              }
              const high = exactHeight !== undefined && lineRule === 'exact' && (line ?? 0) > exactHeight;
              return [
                high
                  ? {
                      found: `行距 ${points(line!)}，行高固定为 ${points(exactHeight)}`,
                      right: false,
                      where: quoted(paragraph.text),
                    }
                  : { found: '行高容得下字', right: true, where: '' },
              ];
            }),
          ),
        ),
        '行高容得下字',
        '没有表格',
      ),
  },
  {
    id: 'word-cells-are-not-indented',
    clause: '§7.3.3',
    element: '表格和页码',
    requirement: '首行缩进不写在默认样式里，不带进表格和页码',
    strength: 'practice',
    check: ({ file, tables }) => {
      const { firstLine, firstLineChars } = file.normal;
      const leaks = (firstLineChars || firstLine || 0) > 0;
      const feet = file.sections.flatMap(({ footers }) => Object.values(footers).flat());
      const inner = [...tables.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells.flat(2))), ...feet];
      return judge(
        [
          { found: leaks ? '默认样式有首行缩进' : '默认样式不缩进', right: !leaks, where: '默认样式' },
          ...inner
            .filter(
              ({ style, format }) =>
                leaks && style === undefined && (format.firstLineChars || format.firstLine || 0) > 0,
            )
            .map(({ text }): Place => ({ found: '带进了表格或页脚', right: false, where: quoted(text) })),
        ],
        '默认样式不缩进',
        '文件没有默认样式',
        '把首行缩进移到正文自己的样式里',
      );
    },
  },
  {
    id: 'word-pictures-and-tables-are-described',
    clause: '',
    element: '图片和表格',
    requirement: '图片和表格有替代文字，能读给看不见的人听',
    strength: 'practice',
    check: ({ tables, all }) =>
      judge(
        [
          ...tables.map(
            (table): Place => ({
              found: table.described ? '有替代文字' : '没有替代文字',
              right: table.described,
              where: `表格${nameOf(table)}`,
            }),
          ),
          ...all.flatMap(({ pictures }) =>
            pictures.map(
              ({ described }, index): Place => ({
                found: described ? '有替代文字' : '没有替代文字',
                right: described,
                where: `图片${index + 1}`,
              }),
            ),
          ),
        ],
        '有替代文字',
        '没有图片和表格',
      ),
  },
];

/** Rows from which a table is taken to be long. */
const LONG = 8;

/** A table is found by its first words. */
function nameOf({ rows }: WordTable): string {
  const text = rows
    .flatMap(({ cells }) => cells.flat())
    .find((paragraph) => paragraph.text.trim() !== '')?.text;
  return quoted(text ?? '空表');
}
