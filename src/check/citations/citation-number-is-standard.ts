import { textOf } from '../../circular/text.ts';
import type { Rule } from '../rule.ts';

/** A number is cited as it stands on the document: six-angle brackets, no 第, no leading zero. */
export const citationNumberIsStandard: Rule = {
  strength: 'must',
  clause: 'GB/T 9704-2012 7.2.5',
  about: '引用的发文字号写法与原件一致：年份加六角括号〔〕，序号不加“第”、不编虚位。',
  find(_, { citations }) {
    return citations.flatMap(({ number, node, source }) => {
      const match = number === undefined ? null : NUMBER.exec(number);
      if (!match || number === undefined) return [];
      const standard = `${match[1]}〔${match[2]}〕${Number(match[3])}号`;
      if (number === standard) return [];
      const written = textOf(node);
      const { start, end } = source.position ?? {};
      const isWhole = start && end && start.line === end.line && end.column - start.column === written.length;
      return [
        {
          file: source.file,
          place: source.position,
          reason: `所引文号写的是“${number}”`,
          should: `写作“${standard}”`,
          mend: `改为“${standard}”`,
          replacement: isWhole ? written.replace(number, standard) : undefined,
        },
      ];
    });
  },
};

const NUMBER = /^(.{1,40}?)\s*[〔[［【（(](\d{4})[〕\]］】）)]\s*第?(\d{1,6})号$/u;
