import { formsOf } from '../../circular/parts.ts';
import type { Rule } from '../rule.ts';

/** A form that comes back without the name of who filled it. */
export const formNamesReporter: Rule = {
  strength: 'practice',
  about: '要报送的报表有“填报单位”。没有的，收回来分不清是谁报的。',
  find(circular) {
    return formsOf(circular)
      .filter(
        ({ signatureLine, columns }) =>
          signatureLine.length > 0 &&
          !hasReporter(signatureLine) &&
          !columns.some(({ title }) => /单位|机关|部门/u.test(title)),
      )
      .map(({ file, title, places }) => ({
        file,
        place: places?.signatureLine ?? places?.title,
        reason: `“${title}”的填报一栏没有填报单位`,
        should: '写明填报单位',
        mend: '在“填报”中加“填报单位”',
      }));
  },
};

function hasReporter(labels: readonly string[]): boolean {
  return labels.some((label) => /单位|机关|部门|学校|企业|地区|盖章/u.test(label));
}
