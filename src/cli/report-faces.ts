import type { FaceRole } from '../print/types.ts';
import type { FontReport } from '../write/pdf/fonts.ts';

const ROLE_NAMES: Record<FaceRole, string> = {
  body: '正文（仿宋）',
  title: '标题（小标宋）',
  h1: '一级标题（黑体）',
  h2: '二级标题（楷体）',
  digits: '页码（宋体）',
};

/** How many characters a line names before it only counts. */
const SHOWN = 20;

/**
 * Prints which face each role got, which characters came from another face, and which no face has.
 *
 * @param report Undefined when no PDF was made.
 * @returns whether every character was set in the first face of its role.
 */
export function reportFaces(report: FontReport | undefined): boolean {
  if (!report) return true;
  console.error(`字体：${report.faces.map(({ role, name }) => `${ROLE_NAMES[role]}＝${name}`).join('，')}`);
  for (const { font, reason } of report.refused) console.error(`未用字体 ${font}：${reason}`);
  for (const role of Object.keys(ROLE_NAMES) as FaceRole[]) {
    print(
      `${ROLE_NAMES[role]}改用后备字体的字`,
      report.fellThrough.filter((entry) => entry.role === role),
    );
    print(
      `${ROLE_NAMES[role]}没有的字（印作方框）`,
      report.missing.filter((entry) => entry.role === role),
    );
  }
  return report.fellThrough.length === 0 && report.missing.length === 0 && report.refused.length === 0;
}

function print(title: string, entries: readonly { character: string }[]): void {
  if (entries.length === 0) return;
  const shown = entries
    .slice(0, SHOWN)
    .map(({ character }) => character)
    .join('');
  console.error(`${title}：${shown}${entries.length > SHOWN ? `等${entries.length}个` : ''}`);
}
