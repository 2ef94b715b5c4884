import { formsOf } from './circular/parts.ts';
import type { Circular, Form } from './circular/types.ts';
import { type Compiled, factsOf } from './compile.ts';
import { fileName, uniqueNames } from './compose/file-name.ts';
import { composeForm } from './compose/form/form.ts';
import { composeOrganDuties, latestDate, type OrganTasks } from './compose/organ-duties.ts';
import { organIndex } from './corpus/organ-index.ts';
import type { Organ } from './corpus/types.ts';
import { dutyRows } from './derive/duty-row.ts';
import type { Duty, OrganDuty } from './derive/types.ts';
import { type DocumentFormat, type Press, printing } from './publish.ts';
import { writeZip, type ZipEntry } from './write/zip/index.ts';

/** What an organ's pack is made of, besides what follows from its duties. */
export interface PackParts {
  organ: Organ;
  /** At least one, each of a circular whose text is public. */
  duties: readonly OrganDuty[];
  /** The notice of a circular as PDF: one for the packs of all organs. */
  noticeOf(slug: string): Promise<Uint8Array>;
  /** Its deadlines as iCalendar; undefined where none has a date. */
  calendar?: string;
}

/**
 * What one organ takes away: its list of duties, its calendar, the notices that lay duties on it, and the forms that
 * it must return, with 填报单位 filled in (blank for a class of organs, which returns nothing itself). Nothing in it is
 * another organ's.
 */
export async function makePack(parts: PackParts, compiled: Compiled, press: Press): Promise<Uint8Array> {
  const { organ, calendar } = parts;
  const work = workOf(parts, compiled);
  const unique = uniqueNames();
  const entries: ZipEntry[] = [];
  const newest = work.find(({ circular }) => circular.meta.issueDate === dateOf(work)) ?? work[0]!;
  const template = press.template(newest.circular.meta.format);
  const list = printing(() => composeOrganDuties(organ, work, compiled.corpus, template), press);
  await add(`${organ.name} 任务清单`, list);
  if (calendar !== undefined)
    entries.push({ path: `${organ.name} 时限.ics`, bytes: new TextEncoder().encode(calendar) });
  for (const { circular, tasks } of work) {
    const notice = `公文/${unique(fileName(circular))}.pdf`;
    entries.push({ path: notice, bytes: await parts.noticeOf(circular.slug) });
    for (const form of formsToReturn(
      circular,
      tasks.map(({ row }) => row.duty),
    )) {
      const print = printing(() => blank(form, circular), press);
      await add(`报表/${unique(fileName(circular, form.title))}`, print);
    }
  }
  return writeZip(entries, dateOf(work));

  function blank(form: Form, circular: Circular) {
    return composeForm(
      form,
      circular,
      factsOf(compiled, circular),
      compiled.corpus,
      press.template(circular.meta.format),
      organ.kind === '类别' ? undefined : organ.name,
    );
  }

  async function add(name: string, print: (format: DocumentFormat) => Promise<Uint8Array>): Promise<void> {
    for (const format of FORMATS) entries.push({ path: `${name}.${format}`, bytes: await print(format) });
  }
}

/** One to fill in on screen and one to print: Word files take longer to make than both, and stand on the circular's page. */
const FORMATS: DocumentFormat[] = ['pdf', 'xlsx'];

/** Circular by circular, as the duties come. */
function workOf({ duties }: PackParts, compiled: Compiled): OrganTasks[] {
  const index = organIndex(compiled.corpus);
  const circulars = new Map(compiled.corpus.circulars.map((circular) => [circular.slug, circular]));
  return [...Map.groupBy(duties, ({ slug }) => slug)].map(([slug, held]) => {
    const circular = circulars.get(slug)!;
    const facts = factsOf(compiled, circular);
    const rows = new Map(dutyRows(facts).map((row) => [row.duty, row]));
    const tasks = held.map(({ duty, grounds }) => ({
      row: rows.get(duty)!,
      holdings: grounds.map((ground) => ({
        role: ground.role,
        ...(ground.type === 'member' && { as: index.byId(ground.of)?.name ?? '' }),
      })),
    }));
    return { circular, facts, tasks };
  });
}

/** Each form once, in print order. */
function formsToReturn(circular: Circular, duties: readonly Duty[]): Form[] {
  const names = new Set(duties.flatMap(({ forms }) => forms));
  return formsOf(circular).filter(({ name }) => names.has(name));
}

function dateOf(work: readonly OrganTasks[]): string {
  return latestDate(work.map(({ circular }) => circular));
}
