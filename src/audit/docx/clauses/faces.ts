import type { Clause, StandardFace, Strength } from '../../types.ts';
import { sliceRuns } from '../slice-runs.ts';
import { IDEOGRAPH, isFace } from '../type-of.ts';
import type { WordNotice, WordParagraph, WordRun } from '../types.ts';
import { judge, type Place, quoted } from './judge.ts';

/** How the faces are written in ids. */
const PINYIN: Record<StandardFace, string> = {
  仿宋: 'fangsong',
  小标宋: 'xiaobiaosong',
  黑体: 'heiti',
  楷体: 'kaiti',
  宋体: 'songti',
};

/** The face that each element names for its ideographs; whether a machine has it is another matter. */
export const FACES: Clause<WordNotice>[] = [
  names('letterhead', '小标宋', '发文机关标志', '§7.2.4', 'advised', ({ letterhead }) => letterhead),
  names('marks', '黑体', '密级和紧急程度', '§7.2.2', 'usual', ({ marks }) =>
    marks.filter(({ text }) => IDEOGRAPH.test(text)),
  ),
  names('document-number', '仿宋', '发文字号', '§7.2.5', 'usual', ({ documentNumber }) =>
    documentNumber ? [documentNumber] : [],
  ),
  names('signatory-label', '仿宋', '“签发人”三字', '§7.2.6', 'usual', ({ signatories }) =>
    signatories.map(({ label }) => asText(label)),
  ),
  names('signatory', '楷体', '签发人姓名', '§7.2.6', 'usual', ({ signatories }) =>
    signatories.map((each) => asText(each.names)),
  ),
  names('title', '小标宋', '标题', '§7.3.1', 'usual', ({ title }) => title),
  names('addressees', '仿宋', '主送机关', '§7.3.2', 'usual', ({ addressees }) =>
    addressees ? [addressees] : [],
  ),
  headings(1, '黑体', '一级标题'),
  headings(2, '楷体', '二级标题'),
  headings(3, '仿宋', '三级标题'),
  headings(4, '仿宋', '四级标题'),
  {
    id: 'word-body-names-fangsong',
    clause: '§5.2.2',
    element: '正文',
    requirement: '正文用仿宋',
    strength: 'usual',
    check: ({ body, headings }) => {
      const heads = new Map(
        headings.map(({ paragraph, runs }) => [paragraph, runs.map(({ text }) => text).join('').length]),
      );
      const places = body.flatMap((paragraph) =>
        placesOf(sliceRuns(paragraph.runs, heads.get(paragraph) ?? 0), '仿宋', paragraph.text),
      );
      return mostly(places, '仿宋', '没有认出正文');
    },
  },
  names('attachment-label', '黑体', '附件标识', '§7.3.7', 'must', (notice) => notice.attachmentLabels),
  names('imprint', '仿宋', '版记', '§7.4.2', 'usual', ({ imprint }) => imprint),
  names('attendance-label', '黑体', '“出席”“请假”“列席”', '§10.3', 'must', ({ attendance }) =>
    attendance.map(({ label }) => asText(label)),
  ),
  names('attendance', '仿宋', '出席、请假、列席人员', '§10.3', 'must', ({ attendance }) =>
    attendance.map((each) => asText(each.names)),
  ),
];

/** Body text with a word in another face is still in its face: what counts is how nearly all of it is set. */
function mostly(places: readonly (Place & { length: number })[], required: string, lacking: string) {
  const all = places.reduce((sum, { length }) => sum + length, 0);
  const wrong = places.filter(({ right }) => !right).reduce((sum, { length }) => sum + length, 0);
  if (all > 0 && wrong / all < 0.02) {
    return judge(
      places.filter(({ right }) => right),
      required,
      lacking,
    );
  }
  return judge(places, required, lacking);
}

function names(
  name: string,
  face: StandardFace,
  element: string,
  clause: string,
  strength: Strength,
  of: (notice: WordNotice) => Pick<WordParagraph, 'runs' | 'text'>[],
): Clause<WordNotice> {
  return {
    id: `word-${name}-names-${PINYIN[face]}`,
    clause,
    element,
    requirement: `${element}用${face}`,
    strength,
    check: (notice) =>
      judge(
        of(notice).flatMap(({ runs, text }) => placesOf(runs, face, text)),
        face,
        `没有${element}`,
      ),
  };
}

function headings(level: number, face: StandardFace, element: string): Clause<WordNotice> {
  return {
    id: `word-heading${level}-names-${PINYIN[face]}`,
    clause: '§7.3.3',
    element,
    requirement: `${element}用${face}`,
    strength: 'usual',
    check: (notice) =>
      judge(
        notice.headings
          .filter((heading) => heading.level === level)
          .flatMap(({ runs, text }) => placesOf(runs, face, text)),
        face,
        `没有${element}`,
      ),
  };
}

/** One place for each run that holds ideographs. */
function placesOf(
  runs: readonly WordRun[],
  face: StandardFace,
  text: string,
): (Place & { length: number })[] {
  return runs
    .filter((run) => IDEOGRAPH.test(run.text))
    .map(({ text: { length }, format }) => {
      const name = format.eastAsia?.name;
      return { found: name ?? '未指定字体', right: isFace(name ?? '', face), where: quoted(text), length };
    });
}

function asText(runs: WordRun[]): Pick<WordParagraph, 'runs' | 'text'> {
  return { runs, text: runs.map(({ text }) => text).join('') };
}
