import type { APIRoute } from 'astro';
import { writeCalendar } from '../../../../write/calendar/index.ts';
import { currentSite } from '../../../current-site.ts';
import { calendarEvents, datedDuties } from '../../../model/calendar-events.ts';
import type { CampaignView } from '../../../model/types.ts';

export function getStaticPaths() {
  return currentSite().campaigns.map((view) => ({ params: { id: view.campaign.id }, props: { view } }));
}

/** Every deadline of a campaign's circulars. */
export const GET: APIRoute = ({ props }) => {
  const { campaign, members } = props.view as CampaignView;
  const duties = members.flatMap((published) =>
    [...published.rows.values()].map((row) => ({ published, row })),
  );
  const events = calendarEvents(datedDuties(duties), currentSite().site.domain);
  return new Response(writeCalendar(`${campaign.name} 时限`, events), {
    headers: { 'content-type': 'text/calendar; charset=utf-8' },
  });
};
