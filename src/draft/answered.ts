import type { CircularMeta } from '../circular/types.ts';
import { documentNumberOf } from './document-number.ts';
import type { Answers } from './types.ts';

/** What of the frontmatter the answers say, whatever the draft is made from. */
export function answered(
  answers: Answers,
): Partial<CircularMeta> & Pick<CircularMeta, 'title' | 'region' | 'issueDate'> {
  const { title, kind, issuer, issueDate, region, campaign, addressees, publicity } = answers;
  return {
    title,
    kind,
    issuers: [issuer],
    ...documentNumberOf(answers),
    issueDate,
    region,
    ...(campaign !== undefined && { campaign }),
    addressees,
    printing: { organ: issuer, date: issueDate },
    publicity,
    draft: true,
  };
}
