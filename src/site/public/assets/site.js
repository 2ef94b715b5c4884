// What depends on today or on the width of the window: the pages themselves know neither.
(() => {
  var now = new Date();
  var today = [now.getFullYear(), two(now.getMonth() + 1), two(now.getDate())].join('-');

  if (window.matchMedia('(max-width: 60rem)').matches) {
    each('.contents details', (details) => {
      details.open = false;
    });
  }

  each('[data-start], [data-end]', (item) => {
    var start = item.dataset.start;
    var end = item.dataset.end;
    mark(item, start && today < start ? '未开始' : end && end < today ? '已结束' : '进行中');
  });

  each('[data-dates]', (row) => {
    var dates = row.dataset.dates.split(' ');
    if (dates[0] !== '' && dates[dates.length - 1] < today) row.classList.add('past');
  });

  each('[data-upcoming]', (list) => {
    var SHOWN = 8;
    var shown = 0;
    var items = list.querySelectorAll('[data-date]');
    Array.prototype.forEach.call(items, (item) => {
      item.hidden = item.dataset.date < today || shown >= SHOWN;
      if (!item.hidden) shown += 1;
    });
    if (items.length === 0 || shown > 0) return;
    // Nothing lies ahead: the last ones, marked as gone by.
    Array.prototype.slice.call(items, -SHOWN).forEach((item) => {
      item.hidden = false;
      item.classList.add('past');
    });
    var note = document.createElement('p');
    note.className = 'about';
    note.textContent = '近期没有未到的时限，以下为最近已过的。';
    list.before(note);
  });

  function mark(item, words) {
    var badge = document.createElement('span');
    badge.className = 'badge' + (words === '进行中' ? ' current' : '');
    badge.textContent = words;
    item.firstElementChild.after(badge);
  }

  function each(selector, act) {
    Array.prototype.forEach.call(document.querySelectorAll(selector), act);
  }

  function two(number) {
    return String(number).padStart(2, '0');
  }
})();
