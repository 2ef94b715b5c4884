import { chineseDate } from '../../circular/chinese-date.ts';
import type { IsoDate, Period } from '../../circular/types.ts';
import type { DeadlineFact, PhaseFact } from '../../derive/types.ts';
import { scrollTable } from '../components/scroll-table.ts';
import { href } from '../href.ts';
import { type Fill, type Html, html } from '../html.ts';
import type { PublishedCircular } from '../model/types.ts';
import { fitted } from './fitted.ts';
import { type TimeScale, timeScale } from './time-scale.ts';

/**
 * When what happens: a row for each circular, a bar for each phase, a mark for each deadline, months across. The names of the
 * rows are a drawing of their own beside it, so that they stay in sight while the other scrolls. Nothing without dates.
 */
export function timeline(options: {
  page: string;
  /** Tells this drawing from others of the page. */
  id: string;
  name: string;
  circulars: readonly PublishedCircular[];
  period?: Period | undefined;
}): Html | null {
  const { page, id, name, circulars, period } = options;
  const rows = circulars.map(rowOf).filter(({ dates }) => dates.length > 0);
  const bounds = period ? [period.start, period.end] : [];
  const scale = timeScale([...bounds, ...rows.flatMap(({ dates }) => dates)]);
  if (!scale || rows.length === 0) return null;
  let height = HEAD;
  const placed = rows.map((row) => {
    const top = height;
    height += row.height;
    return { ...row, top };
  });
  const names = placed.map((row) => rowName(row, page));
  const stripes = placed.map(
    ({ top, height: own }) => html`<line class="row" x1="0" x2="100%" y1="${top + own}" y2="${top + own}"/>`,
  );
  const whole =
    period &&
    html`<rect class="period" x="${scale.at(period.start)}" y="${HEAD}" width="${
      scale.at(period.end) - scale.at(period.start) + scale.perDay
    }" height="${height - HEAD}"><title>活动起止：${spanText(period.start, period.end)}</title></rect>`;
  const lanes = html`<svg class="lanes" role="group" aria-labelledby="${id}-title ${id}-desc" width="${scale.width / REM}rem" height="${
    height / REM
  }rem" viewBox="0 0 ${scale.width} ${height}" data-first-day="${scale.start}" data-per-day="${scale.perDay}" data-height="${height}"><title id="${id}-title">${name}</title><desc id="${id}-desc">横向为月份，每行是一件文件，按级别从上到下；横条为阶段，菱形为时限，圆点为逐期的时限，三角为成文日期。图中的内容都列在下面的表里。</desc>${whole}${ticks(
    scale,
    height,
  )}${stripes}${placed.map((row) => rowMarks(row, page, scale))}</svg>`;
  return html`<figure class="timeline"><div class="sheet"><svg class="names" role="group" aria-label="各行的文件" width="${
    NAMES / REM
  }rem" height="${height / REM}rem" viewBox="0 0 ${NAMES} ${height}">${stripes}${names}</svg>${scrollTable(name, lanes)}</div>${LEGEND}</figure>`;
}

/** Units of a drawing in the reader's size of type: what is enlarged with the text of the page. */
const REM = 16;
const HEAD = 28;
const NAMES = 136;
const BAR = 20;
const BAR_STEP = 24;
const MARKS = 26;
const PADDING = 8;
const SMALL = 11;
const TYPE = 12;

/** Lines of bars in a row, and marks in it: what exceeds them stands in the tables alone. */
const MOST_LINES = 4;
const MOST_MARKS = 80;

interface Row {
  published: PublishedCircular;
  /** Phases with their places in the order of time. */
  lines: { phase: PhaseFact; order: number }[][];
  marks: { date: IsoDate; deadline: DeadlineFact }[];
  dates: IsoDate[];
  height: number;
}

function rowOf(published: PublishedCircular): Row {
  const { phases, deadlines } = published.facts;
  const lines = linesOf(phases.filter(({ start, end }) => start ?? end));
  const marks = deadlines
    .flatMap((deadline) => deadline.dates.map((date) => ({ date, deadline })))
    .toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0))
    .slice(0, MOST_MARKS);
  const spans = phases.flatMap(({ start, end }) => [start, end].filter((date) => date !== undefined));
  const dated = [...spans, ...marks.map(({ date }) => date)];
  const dates = dated.length === 0 ? [] : [published.circular.meta.issueDate, ...dated];
  return { published, lines, marks, dates, height: 2 * PADDING + lines.length * BAR_STEP + MARKS };
}

/** Phases in lines such that those of a line do not overlap. */
function linesOf(phases: readonly PhaseFact[]): Row['lines'] {
  const lines: Row['lines'] = [];
  const inOrder = phases.toSorted((a, b) => (startOf(a) < startOf(b) ? -1 : startOf(a) > startOf(b) ? 1 : 0));
  for (const [order, phase] of inOrder.entries()) {
    const line = lines.find((each) => endOf(each.at(-1)!.phase) < startOf(phase));
    if (line) line.push({ phase, order });
    else if (lines.length < MOST_LINES) lines.push([{ phase, order }]);
  }
  return lines;
}

function startOf({ start, end }: PhaseFact): IsoDate {
  return start ?? end ?? '';
}

function endOf({ start, end }: PhaseFact): IsoDate {
  return end ?? start ?? '';
}

function ticks({ ticks: all, width }: TimeScale, height: number): Fill {
  return all.map(({ at, label, year }) => {
    const room = fitted(label, width - at - 4, TYPE);
    return html`<line class="${year ? 'month year' : 'month'}" x1="${at}" x2="${at}" y1="0" y2="${height}"/><text class="month" x="${at + 4}" y="18">${room}</text>`;
  });
}

function rowName({ published, top, height }: Row & { top: number }, page: string): Html {
  const { meta } = published.circular;
  const place = `${published.level ?? ''} ${meta.region}`.trim();
  const number = meta.documentNumber?.text ?? meta.title;
  const y = top + height / 2;
  return html`<text x="0" y="${y - 4}" class="place">${fitted(place, NAMES - 8, 14)}</text><a href="${href(page, published.page)}"><title>${meta.title}</title><text x="0" y="${y + 14}" class="number">${fitted(number, NAMES - 8, SMALL)}</text></a>`;
}

function rowMarks(row: Row & { top: number }, page: string, scale: TimeScale): Html {
  const { published, lines, marks, top } = row;
  const bars = lines.flatMap((line, index) =>
    line.map(({ phase, order }) =>
      bar(
        phase,
        order,
        top + PADDING + index * BAR_STEP,
        href(page, `${published.page}#${phase.source.clause}`),
        scale,
      ),
    ),
  );
  const y = top + PADDING + lines.length * BAR_STEP + MARKS / 2;
  const issued = published.circular.meta.issueDate;
  const x = scale.at(issued);
  const points = marks.map(({ date, deadline }, index) => {
    const next = marks.slice(index + 1).find((other) => other.date !== date);
    const room = (next ? scale.at(next.date) : scale.width) - scale.at(date) - 14;
    const first = marks[index - 1]?.date !== date;
    return mark(
      date,
      deadline,
      first ? room : 0,
      y,
      href(page, `${published.page}#${deadline.source.clause}`),
      scale,
    );
  });
  return html`<path class="issued" d="M${x - 5} ${y + 5}h10l-5 -9z"><title>成文日期：${chineseDate(issued)}</title></path>${bars}${points}`;
}

function bar({ name, start, end }: PhaseFact, order: number, y: number, to: string, scale: TimeScale): Html {
  const x = scale.at(start ?? end!);
  const width = Math.max(scale.at(end ?? start!) - x + scale.perDay, 4);
  const kind = (order % KINDS) + 1;
  return html`<a href="${to}"><title>${name}：${spanText(start, end)}</title><rect class="phase phase-${kind}" x="${x}" y="${y}" width="${tenths(width)}" height="${BAR}" rx="2"/><text class="phase" x="${tenths(x + 5)}" y="${y + 14.5}">${fitted(name, width - 8, TYPE)}</text></a>`;
}

/** Colours of phases, in their order; they are named in the bars, too. */
const KINDS = 4;

function mark(
  date: IsoDate,
  deadline: DeadlineFact,
  room: number,
  y: number,
  to: string,
  scale: TimeScale,
): Html {
  const x = scale.at(date);
  const recurring = deadline.due.type === 'recurring';
  const shape = recurring
    ? html`<circle class="recurring" cx="${x}" cy="${y}" r="4"/>`
    : html`<path class="deadline" d="M${x} ${tenths(y - 6)}l6 6l-6 6l-6 -6z"/>`;
  const [, month, day] = date.split('-').map(Number);
  const label = recurring ? '' : fitted(`${month}月${day}日${deadline.matter}`, room, SMALL, 5);
  const who = deadline.holders.map(({ name }) => name).join('、');
  return html`<a href="${to}"><title>${chineseDate(date)}：${deadline.matter}${who !== '' && `（${who}）`}</title>${shape}${
    label !== '' && html`<text class="deadline" x="${tenths(x + 9)}" y="${y + 4}">${label}</text>`
  }</a>`;
}

function spanText(start: IsoDate | undefined, end: IsoDate | undefined): string {
  return `${start ? chineseDate(start) : ''}至${end ? chineseDate(end) : ''}`;
}

function tenths(value: number): number {
  return Math.round(value * 10) / 10;
}

const LEGEND = html`<figcaption><span><svg aria-hidden="true" width="26" height="12" viewBox="0 0 26 12"><rect class="phase phase-1" x="1" y="1" width="24" height="10" rx="2"/></svg>阶段</span><span><svg aria-hidden="true" width="14" height="14" viewBox="0 0 14 14"><path class="deadline" d="M7 1l6 6l-6 6l-6 -6z"/></svg>时限</span><span><svg aria-hidden="true" width="10" height="10" viewBox="0 0 10 10"><circle class="recurring" cx="5" cy="5" r="4"/></svg>逐期时限</span><span><svg aria-hidden="true" width="12" height="10" viewBox="0 0 12 10"><path class="issued" d="M1 9h10l-5 -8z"/></svg>成文日期</span></figcaption>`;
