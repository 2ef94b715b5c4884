import { ATTENDANCE } from '../recognise/paragraphs.ts';
import type { Line, Notice } from '../recognise/types.ts';
import { INDENT, indentOf, inFormats, type NoticeClause } from './clause.ts';
import { absent, face, length } from './outcomes.ts';

/** 纪要格式 (clause 10.3). */
export const MINUTES: NoticeClause[] = [
  inFormats(['纪要'], {
    id: 'minutes-attendance-labels-are-heiti',
    clause: '§10.3',
    element: '纪要的出席、请假、列席',
    requirement: '“出席”“请假”“列席”用 3 号黑体字，后标全角冒号',
    strength: 'usual',
    check: ({ texts }) => {
      const labels = attendance(texts);
      return labels.length > 0
        ? face(
            labels.flatMap((line) => line.glyphs.slice(0, 2)),
            '黑体',
            labels[0]!.page.number,
          )
        : absent('没有出席人员名单');
    },
  }),
  inFormats(['纪要'], {
    id: 'minutes-attendance-names-are-fangsong',
    clause: '§10.3',
    element: '纪要的出席、请假、列席',
    requirement: '冒号后的单位、姓名用 3 号仿宋体字',
    strength: 'usual',
    check: ({ texts }) => {
      const labels = attendance(texts);
      return labels.length > 0
        ? face(
            labels.flatMap((line) => line.glyphs.slice(ATTENDANCE_LABEL)),
            '仿宋',
            labels[0]!.page.number,
          )
        : absent('没有出席人员名单');
    },
  }),
  inFormats(['纪要'], {
    id: 'minutes-attendance-is-indented-two',
    clause: '§10.3',
    element: '纪要的出席、请假、列席',
    requirement: '“出席”“请假”“列席”左空二字编排，后标全角冒号',
    strength: 'must',
    check: ({ texts, frame }) =>
      length(
        attendance(texts).map((line) => ({ value: indentOf(line, frame), page: line.page.number })),
        { required: 2, tolerance: INDENT, unit: '字' },
      ),
  }),
  inFormats(['纪要'], {
    id: 'minutes-attendance-aligns-when-turned',
    clause: '§10.3',
    element: '纪要的出席、请假、列席',
    requirement: '回行时与冒号后的首字对齐',
    strength: 'must',
    check: ({ texts, frame }) => {
      const turned = (texts[0]?.paragraphs ?? []).flatMap(({ lines: [first, ...others], text }) => {
        const name = ATTENDANCE.test(text) ? first?.glyphs[ATTENDANCE_LABEL] : undefined;
        return name
          ? others.map((line) => ({
              value: (line.left - name.origin.x) / frame.character,
              page: line.page.number,
            }))
          : [];
      });
      return turned.length > 0
        ? length(turned, { required: 0, tolerance: INDENT, unit: '字' })
        : absent('没有回行');
    },
  }),
];

/** Characters of 出席：. */
const ATTENDANCE_LABEL = 3;

/** Lines that name who was there. */
function attendance(texts: Notice['texts']): Line[] {
  return (texts[0]?.paragraphs ?? [])
    .map(({ lines }) => lines[0]!)
    .filter(({ text }) => ATTENDANCE.test(text));
}
