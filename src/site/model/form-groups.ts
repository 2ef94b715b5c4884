import type { Form } from '../../circular/types.ts';
import type { DeadlineFact } from '../../derive/types.ts';
import { byDate } from './by-date.ts';
import type { CampaignView, PaperEntry, PublishedCircular } from './types.ts';

/** The blank forms and ledgers of a campaign's circulars, or of those of none. */
export interface FormGroup {
  /** Undefined for circulars of no campaign. */
  campaign?: CampaignView;
  /** Where its forms stand on a page of their own. */
  page: string;
  circulars: { published: PublishedCircular; forms: BlankForm[] }[];
  count: number;
}

export interface BlankForm {
  form: Form;
  kind: 'form' | 'ledger';
  papers: PaperEntry[];
  /** When it is to be returned, by whom and to whom. */
  deadlines: DeadlineFact[];
}

/** The forms campaign by campaign, in the order given; a campaign's from the nation down. */
export function formGroups(
  campaigns: readonly CampaignView[],
  circulars: readonly PublishedCircular[],
): FormGroup[] {
  const groups = campaigns.map((campaign) =>
    groupOf(
      `forms/${campaign.campaign.id}/index.html`,
      campaign.members.filter((published) => published.campaign === campaign.campaign),
      campaign,
    ),
  );
  const others = groupOf(
    'forms/others/index.html',
    circulars.filter((published) => !published.campaign),
  );
  return [...groups, others].filter(({ count }) => count > 0);
}

/** Whether the forms are too many for one page, so that each group has its own. */
export function standApart(groups: readonly FormGroup[]): boolean {
  return groups.length > 1 && groups.reduce((sum, { count }) => sum + count, 0) > MOST_ON_A_PAGE;
}

const MOST_ON_A_PAGE = 100;

function groupOf(page: string, members: readonly PublishedCircular[], campaign?: CampaignView): FormGroup {
  const circulars = members
    .map((published) => ({ published, forms: blankForms(published) }))
    .filter(({ forms }) => forms.length > 0);
  const count = circulars.reduce((sum, { forms }) => sum + forms.length, 0);
  return { ...(campaign && { campaign }), page, circulars, count };
}

function blankForms(published: PublishedCircular): BlankForm[] {
  const papers = Map.groupBy(published.papers, ({ path }) => path.replace(/\.\w+$/, ''));
  return [...papers].flatMap(([path, own]): BlankForm[] => {
    const [folder, name = ''] = path.split('/');
    const kind = folder === 'forms' ? 'form' : folder === 'ledgers' ? 'ledger' : undefined;
    const form = kind === 'form' ? published.forms.get(name) : published.ledgers.get(name);
    if (!kind || !form) return [];
    const deadlines = published.facts.deadlines.filter(
      ({ forms }) => kind === 'form' && forms.includes(name),
    );
    return [{ form, kind, papers: own, deadlines: deadlines.toSorted(byDate) }];
  });
}
