import type { APIRoute } from 'astro';
import { writeCalendar } from '../../../write/calendar/index.ts';
import { currentSite } from '../../current-site.ts';
import { calendarEvents } from '../../model/calendar-events.ts';

/** Every deadline of every circular. */
export const GET: APIRoute = () => {
  const { site, dates } = currentSite();
  const calendar = writeCalendar(`${site.title} 时限`, calendarEvents(dates, site.domain));
  return new Response(calendar, { headers: { 'content-type': 'text/calendar; charset=utf-8' } });
};
