import type { Compiled } from '../../compile.ts';
import { makePack } from '../../pack.ts';
import type { Press } from '../../publish.ts';
import { writeCalendar } from '../../write/calendar/index.ts';
import { calendarEvents } from './calendar-events.ts';
import type { OrganFile, OrganView } from './types.ts';

/** The calendar of an organ that has a dated duty, and the pack of one that has any. Nothing is made before it is asked for. */
export function organFiles(
  organs: ReadonlyMap<string, OrganView>,
  noticeOf: (slug: string) => Promise<Uint8Array>,
  compiled: Compiled,
  press: Press,
): (id: string) => OrganFile[] {
  const domain = compiled.corpus.site.domain;
  return (id) => {
    const view = organs.get(id);
    if (!view) return [];
    return [
      ...(view.dates.length > 0 ? [calendarFile(view)] : []),
      ...(view.duties.length > 0 ? [packFile(view)] : []),
    ];
  };

  function calendarFile(view: OrganView): OrganFile {
    return {
      path: 'calendar.ics',
      title: '时限日历',
      downloadName: `${view.organ.name} 时限.ics`,
      mediaType: 'text/calendar; charset=utf-8',
      make: async () => new TextEncoder().encode(calendarOf(view)),
    };
  }

  function packFile(view: OrganView): OrganFile {
    const { organ, duties, dates } = view;
    return {
      path: 'pack.zip',
      title: '资料包',
      downloadName: `${organ.name} 资料包.zip`,
      mediaType: 'application/zip',
      make: async () => {
        const calendar = dates.length > 0 && { calendar: calendarOf(view) };
        return makePack({ organ, duties, noticeOf, ...calendar }, compiled, press);
      },
    };
  }

  function calendarOf({ organ, dates }: OrganView): string {
    return writeCalendar(`${organ.name} 时限`, calendarEvents(dates, domain));
  }
}
