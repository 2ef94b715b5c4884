import type { Notice, NoticePage, PageNumber } from '../recognise/types.ts';
import type { Box } from '../types.ts';
import { INDENT, inFormats, type NoticeClause, textBottom } from './clause.ts';
import { absent, face, length, size, verdict } from './outcomes.ts';

const NONE = absent('没有页码');

/** 页码 (clause 7.5). */
export const PAGE_NUMBER: NoticeClause[] = [
  {
    id: 'pages-are-numbered',
    clause: '§7.5',
    element: '页码',
    requirement: '公文编排页码，空白页和只有版记的一面除外',
    strength: 'must',
    check: ({ pages, format, imprint }) => {
      // 信函 has no number on its first page (10.1), 命令 and 纪要 have them as usual.
      const due = pages.filter(
        (page, index) => !(format === '信函' && index === 0) && hasText(page, imprint),
      );
      if (due.length === 0) return absent('没有应当编页码的面');
      if (pages.every(({ isLandscape }) => isLandscape)) return absent('是单独填报的横排表格');
      const bare = due.find(({ number }) => !number);
      return verdict(bare === undefined, {
        measured: bare ? `第 ${bare.page.number} 面没有页码` : `${due.length} 面都有页码`,
        required: '每面有页码',
        ...(bare && { page: bare.page.number }),
      });
    },
  },
  {
    id: 'page-numbers-run-on',
    clause: '§7.5',
    element: '页码',
    requirement: '页码连续编排，附件与正文一起编',
    strength: 'must',
    check: ({ pages }) => {
      const numbered = pages.filter(({ number }) => number);
      const [first] = numbered;
      if (!first) return NONE;
      const shift = first.number!.value - first.page.number;
      const wrong = numbered.find(({ number, page }) => number!.value - page.number !== shift);
      return verdict(wrong === undefined, {
        measured: wrong ? `第 ${wrong.page.number} 面编为 ${wrong.number!.value}` : '连续',
        required: '连续',
        ...(wrong && { page: wrong.page.number }),
      });
    },
  },
  {
    id: 'page-number-is-size-4',
    clause: '§7.5',
    element: '页码',
    requirement: '页码用 4 号字',
    strength: 'usual',
    check: (notice) => {
      const numbers = numbersOf(notice);
      return numbers[0]
        ? size(
            numbers.flatMap(({ number }) => number.line.glyphs),
            '4号',
            numbers[0].page.page.number,
          )
        : NONE;
    },
  },
  {
    id: 'page-number-is-songti',
    clause: '§7.5',
    element: '页码',
    requirement: '页码用半角宋体阿拉伯数字',
    strength: 'usual',
    check: (notice) => {
      const numbers = numbersOf(notice);
      const digits = numbers.flatMap(({ number }) =>
        number.line.glyphs.filter(({ character }) => /\d/.test(character)),
      );
      return numbers[0] ? face(digits, '宋体', numbers[0].page.page.number) : NONE;
    },
  },
  {
    id: 'page-number-stands-between-dashes',
    clause: '§7.5',
    element: '页码',
    requirement: '数字左右各放一条一字线',
    strength: 'must',
    check: (notice) => {
      const numbers = numbersOf(notice);
      if (!numbers[0]) return NONE;
      const wrong = numbers.find(({ number }) => !/^[—–─－]\d+[—–─－]$/.test(number.line.text));
      return verdict(wrong === undefined, {
        measured: (wrong ?? numbers[0]).number.line.text,
        required: '如“— 1 —”',
        page: (wrong ?? numbers[0]).page.page.number,
      });
    },
  },
  {
    id: 'page-number-is-7-below-the-text-area',
    clause: '§7.5',
    element: '页码',
    requirement: '页码在版心下边缘之下，一字线上距版心下边缘 7 mm',
    strength: 'must',
    check: (notice) => {
      const bottom = textBottom(notice);
      const numbers = numbersOf(notice);
      return length(
        numbers.map(({ page, box }) => ({ value: box.top - bottom, page: page.page.number })),
        { required: 7, tolerance: 1 },
      );
    },
  },
  {
    id: 'odd-numbers-right-even-numbers-left',
    clause: '§7.5',
    element: '页码',
    requirement: '单页码居右，双页码居左',
    strength: 'must',
    check: (notice) => {
      const numbers = numbersOf(notice);
      if (numbers.length === 0) return NONE;
      const middle = (notice.frame.left + notice.frame.right) / 2;
      const wrong = numbers.find(({ number, box }) => {
        const isRight = (box.left + box.right) / 2 > middle;
        return isRight !== (number.value % 2 === 1);
      });
      return verdict(wrong === undefined, {
        measured: wrong
          ? `页码 ${wrong.number.value} 在${wrong.number.value % 2 === 1 ? '左边或者中间' : '右边或者中间'}`
          : '单右双左',
        required: '单页码居右，双页码居左',
        ...(wrong && { page: wrong.page.page.number }),
      });
    },
  },
  {
    id: 'page-number-is-one-in',
    clause: '§7.5',
    element: '页码',
    requirement: '单页码右空一字，双页码左空一字',
    strength: 'must',
    check: (notice) => {
      const { left, right, character } = notice.frame;
      return length(
        numbersOf(notice).map(({ number, box, page }) => ({
          value: (number.value % 2 === 1 ? right - box.right : box.left - left) / character,
          page: page.page.number,
        })),
        { required: 1, tolerance: INDENT, unit: '字' },
      );
    },
  },
  {
    id: 'lone-imprint-has-no-page-number',
    clause: '§7.5',
    element: '页码',
    requirement: '版记页前的空白页和版记页不编排页码',
    strength: 'must',
    doubtful: true,
    check: ({ pages, imprint }) => {
      const bare = pages.filter((page) => !hasText(page, imprint));
      if (bare.length === 0) return absent('没有空白页和只有版记的一面');
      const numbered = bare.find(({ number }) => number);
      return verdict(numbered === undefined, {
        measured: numbered ? `第 ${numbered.page.number} 面有页码` : '没有页码',
        required: '没有页码',
        ...(numbered && { page: numbered.page.number }),
      });
    },
  },
  inFormats(['信函'], {
    id: 'first-page-of-a-letter-has-no-number',
    clause: '§10.1',
    element: '信函的页码',
    requirement: '信函首页不显示页码',
    strength: 'must',
    check: ({ pages }) => {
      const number = pages[0]?.number;
      return verdict(!number, {
        measured: number ? number.line.text : '没有页码',
        required: '没有页码',
        page: 1,
      });
    },
  }),
];

/** A page with anything but the imprint. */
function hasText({ page, lines, cells }: NoticePage, imprint: Notice['imprint']): boolean {
  return lines.length + cells.length > 0 || (page !== imprint?.page && page.images.length > 0);
}

/**
 * The numbers of all pages, each where it stands on an upright page: that of a landscape page among upright ones, with
 * its head at the left, is turned back first.
 */
function numbersOf({ pages }: Notice): { page: NoticePage; number: PageNumber; box: Box }[] {
  // A form that stands alone has pages of its own.
  if (pages.every(({ isLandscape }) => isLandscape)) return [];
  return pages.flatMap((page) => {
    const { number } = page;
    // A number across the foot of a landscape page is judged by clause 8.
    if (!number || (page.isLandscape && number.turned === 0)) return [];
    return [{ page, number, box: number.turned === 0 ? number.line : turnedBack(number, page) }];
  });
}

function turnedBack({ line, turned }: PageNumber, { page }: NoticePage): Box {
  return turned === 90
    ? { left: line.top, right: line.bottom, top: page.width - line.right, bottom: page.width - line.left }
    : { left: page.height - line.bottom, right: page.height - line.top, top: line.left, bottom: line.right };
}
