import type { SourceFile } from '../source-file.ts';
import { type Characters, placeOf, slice } from './characters.ts';

/** Markup of other kinds of Markdown: here it is characters and prints as it was written. */
interface Suspect {
  /** Characters of which each match has some: few texts do, and are spared the pattern. */
  signs: readonly string[];
  /** Bounded, so that no text takes more than linear time. */
  pattern: RegExp;
  reason: string;
  mend: string;
  replacement?: string;
}

const suspects: readonly Suspect[] = [
  {
    signs: ['<'],
    pattern: /<\/?[a-zA-Z][^<>\n]{0,200}>/g,
    reason: 'HTML 标签不起作用',
    mend: '删去标签，只留文字',
  },
  {
    signs: ['&'],
    pattern: /&(?:[a-zA-Z]{2,8}|#\d{1,7}|#x[\da-fA-F]{1,6});/g,
    reason: 'HTML 的字符代号不起作用',
    mend: '直接写那个字符',
  },
  { signs: ['[^'], pattern: /\[\^[^\]\n]{1,40}\]/g, reason: '脚注不起作用', mend: '把注写进正文或附注' },
  {
    signs: ['#'],
    pattern: /^#{1,6}(?=[ \t\p{L}])/gmu,
    reason: '这里的 # 不起标题的作用',
    mend: '标题用 ## 至 #####，# 后空一格，独占一行',
  },
  { signs: ['```', '~~~'], pattern: /^(?:`{3,}|~{3,})/gm, reason: '代码块不起作用', mend: '删去这一行' },
  { signs: ['`'], pattern: /(?<!`)`[^`\n]{1,100}`(?!`)/g, reason: '反引号不起作用', mend: '改用引号“”' },
  { signs: ['>'], pattern: /^>/gm, reason: '行首的 > 不起作用', mend: '删去 >，或改为“＞”' },
  {
    signs: ['---', '===', '***'],
    pattern: /^(?:-{3,}|={3,}|\*{3,})$/gm,
    reason: '分隔线不起作用',
    mend: '删去这一行',
  },
  { signs: ['~~'], pattern: /~~[^~\n]{1,100}~~/g, reason: '删除线不起作用', mend: '删去两边的 ~~' },
  { signs: ['\\'], pattern: /\\(?=[!-/:-@[-`{-~])/g, reason: '反斜线不起作用', mend: '删去反斜线' },
  {
    signs: ['*'],
    pattern: /(?<![*\w])\*(?![*\s])[^*\n]{1,100}(?<!\s)\*(?![*\w])/g,
    reason: '单个 * 不表示强调',
    mend: '强调写作 **文字**，不强调的删去 *',
  },
  {
    signs: ['\u3000'],
    pattern: /^\u3000+/gm,
    reason: '段首不应有全角空格，段落自动缩进两字',
    mend: '删去全角空格',
    replacement: '',
  },
  {
    signs: ['单位'],
    pattern: /[（(](?:总牵头|牵头|责任|配合|指导|督导)单位[：:][^（）()\n]{0,300}$/g,
    reason: '责任单位的括号没有合上，不能识别为职责',
    mend: '在末尾补写“）”',
  },
  {
    signs: ['：时', '：阶', '：重'],
    pattern: /：(?=(?:时限|阶段|重点)\[)/g,
    reason: '标注之前是全角冒号，应是半角冒号',
    mend: '改为“:”',
    replacement: ':',
  },
];

/** Any sign of any of them. */
const anySign = new RegExp(
  suspects
    .flatMap(({ signs }) => signs)
    .map((each) => each.replace(/[\\^*[]/g, '\\$&'))
    .join('|'),
);

/** Warns of characters that look like markup, or like a slip of it. */
export function reportSuspects(characters: Characters, source: SourceFile): void {
  if (!anySign.test(characters.text)) return;
  for (const { signs, pattern, reason, ...how } of suspects) {
    if (!signs.some((sign) => characters.text.includes(sign))) continue;
    for (const match of characters.text.matchAll(pattern)) {
      source.report({
        place: placeOf(slice(characters, match.index, match.index + match[0].length), source),
        rule: 'markup-is-of-the-format',
        severity: 'warning',
        reason: `${reason}，按原样印出`,
        ...how,
      });
    }
  }
}
