import type { Compiled } from '../../compile.ts';
import { makePack } from '../../pack.ts';
import type { Press } from '../../publish.ts';
import { writeCalendar } from '../../write/calendar/index.ts';
import { calendarEvents } from './calendar-events.ts';
import type { OrganFile, OrganView } from './types.ts';

/** Sizes of the packs that were made, by organ: a pack is told by its size long after its bytes are gone. */
type Sizes = Map<string, number>;

/** The calendar of an organ that has a dated duty, and the pack of one that has any. */
export function organFiles(
  organs: ReadonlyMap<string, OrganView>,
  noticeOf: (slug: string) => Promise<Uint8Array>,
  compiled: Compiled,
  press: Press,
): (id: string) => OrganFile[] {
  const sizes: Sizes = new Map();
  return (id) => {
    const view = organs.get(id);
    return view ? [...calendarFile(view, compiled), ...packFile(view, noticeOf, compiled, press, sizes)] : [];
  };
}

function calendarFile(view: OrganView, compiled: Compiled): OrganFile[] {
  const calendar = calendarOf(view, compiled);
  if (calendar === undefined) return [];
  const bytes = new TextEncoder().encode(calendar);
  return [
    {
      path: 'calendar.ics',
      title: '时限日历',
      downloadName: `${view.organ.name} 时限.ics`,
      mediaType: 'text/calendar; charset=utf-8',
      make: async () => bytes,
      size: async () => bytes.length,
    },
  ];
}

function packFile(
  view: OrganView,
  noticeOf: (slug: string) => Promise<Uint8Array>,
  compiled: Compiled,
  press: Press,
  sizes: Sizes,
): OrganFile[] {
  const { organ, duties } = view;
  if (duties.length === 0) return [];
  const calendar = calendarOf(view, compiled);
  const make = async () => {
    const parts = { organ, duties, noticeOf, ...(calendar !== undefined && { calendar }) };
    const bytes = await makePack(parts, compiled, press);
    sizes.set(organ.id, bytes.length);
    return bytes;
  };
  return [
    {
      path: 'pack.zip',
      title: '资料包',
      downloadName: `${organ.name} 资料包.zip`,
      mediaType: 'application/zip',
      make,
      size: async () => sizes.get(organ.id) ?? (await make()).length,
    },
  ];
}

function calendarOf({ organ, dates }: OrganView, { corpus }: Compiled): string | undefined {
  if (dates.length === 0) return undefined;
  return writeCalendar(`${organ.name} 时限`, calendarEvents(dates, corpus.site.domain));
}
