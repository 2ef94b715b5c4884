// What depends on today or on the width of the window: the pages themselves know neither.
(() => {
  const AHEAD = 8;
  const GONE_BY = 5;

  const now = new Date();
  const today = [now.getFullYear(), now.getMonth() + 1, now.getDate()]
    .map((number) => String(number).padStart(2, '0'))
    .join('-');

  if (matchMedia('(max-width: 60rem)').matches) {
    for (const details of document.querySelectorAll('.side > .contents details, details.downloads-all'))
      details.open = false;
  }
  for (const campaign of document.querySelectorAll('[data-start]')) markCampaign(campaign);
  for (const row of document.querySelectorAll('[data-dates]')) markIfPast(row);
  for (const list of document.querySelectorAll('[data-upcoming]')) showNext(list);
  for (const list of document.querySelectorAll('[data-schedule]')) putNextFirst(list);

  function markCampaign(item) {
    const { start, end } = item.dataset;
    const badge = item.querySelector('.badge:empty');
    badge.textContent = today < start ? '未开始' : end < today ? '已结束' : '进行中';
    badge.className = badge.textContent === '进行中' ? 'badge current' : 'badge';
  }

  function markIfPast(row) {
    const last = row.dataset.dates.split(' ').at(-1);
    row.classList.toggle('past', last !== '' && last < today);
  }

  /** Puts the next date of each obligation in front and those gone by last, and marks the first. */
  function putNextFirst(list) {
    const items = [...list.querySelectorAll('[data-dates]')].map((item) => {
      const dates = item.dataset.dates.split(' ');
      return { item, next: dates.find((date) => date >= today), last: dates.at(-1) };
    });
    const ahead = items.filter(({ next }) => next).sort((a, b) => (a.next < b.next ? -1 : 1));
    const gone = items.filter(({ next }) => !next).sort((a, b) => (a.last > b.last ? -1 : 1));
    for (const { item, next, last } of items) showDate(item.querySelector('time'), next ?? last);
    list.replaceChildren(...[...ahead, ...gone].map(({ item }) => item));
    if (ahead.length === 0) return;
    const badge = document.createElement('span');
    badge.className = 'badge current';
    badge.textContent = '下一时限';
    ahead[0].item.querySelector('a').after(badge);
    ahead[0].item.setAttribute('aria-current', 'date');
  }

  function showDate(time, date) {
    const [year, month, day] = date.split('-').map(Number);
    time.dateTime = date;
    time.textContent = `${year}年${month}月${day}日`;
  }

  /** Leaves the next deadlines, or when nothing lies ahead, the last ones. */
  function showNext(list) {
    const items = [...list.querySelectorAll('[data-date]')];
    if (items.length === 0) return;
    const ahead = oncePerObligation(items.filter(({ dataset }) => dataset.date >= today));
    const none = ahead.length === 0;
    list.replaceChildren(
      ...(none ? oncePerObligation(items.reverse()).slice(0, GONE_BY) : ahead.slice(0, AHEAD)),
    );
    // The note has its line from the first, so that nothing moves.
    document.querySelector('[data-upcoming-note]').textContent = none
      ? '没有未到期的时限，以下为最近到期的。'
      : '以下为最近要到期的。';
  }

  /** A recurring obligation is named once, with the first of the dates given. */
  function oncePerObligation(items) {
    const seen = new Set();
    return items.filter(({ dataset: { obligation } }) => !seen.has(obligation) && seen.add(obligation));
  }
})();
