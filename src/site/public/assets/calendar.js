// Marks this month and today, which the pages themselves do not know, and leads to the month that comes next.
(() => {
  const now = new Date();
  const two = (number) => String(number).padStart(2, '0');
  const month = `${now.getFullYear()}-${two(now.getMonth() + 1)}`;
  const today = `${month}-${two(now.getDate())}`;

  document.querySelector(`[data-day="${today}"]`)?.setAttribute('aria-current', 'date');
  document.querySelector(`[data-month="${month}"]`)?.setAttribute('aria-current', 'date');

  const note = document.querySelector('[data-coming]');
  const months = [...document.querySelectorAll('[data-month]')];
  months.sort((a, b) => (a.dataset.month < b.dataset.month ? -1 : 1));
  const coming = months.find(({ dataset }) => dataset.month >= month);
  const shown = coming ?? months.at(-1);
  if (!note || !shown) return;
  const link = document.createElement('a');
  link.href = shown.href;
  link.textContent = shown.getAttribute('aria-label');
  const words = !coming ? '以后没有时限，最近的是' : coming.dataset.month === month ? '本月：' : '接下来：';
  note.append(words, link);
  note.hidden = false;
})();
