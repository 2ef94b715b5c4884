// Filters the library. The choice is kept in the address after #, so that it can be linked to and works from a disk.
(() => {
  var form = document.querySelector('.facets');
  var rows = Array.prototype.slice.call(document.querySelectorAll('.library tbody tr'));
  var sections = Array.prototype.slice.call(document.querySelectorAll('section.year'));
  var count = document.querySelector('[data-count]');
  if (!form) return;
  form.hidden = false;

  read();
  show();
  form.addEventListener('change', changed);
  form.addEventListener('reset', () => {
    setTimeout(changed);
  });
  window.addEventListener('hashchange', () => {
    read();
    show();
  });

  function changed() {
    var chosen = new URLSearchParams();
    new FormData(form).forEach((value, key) => {
      if (value !== '') chosen.set(key, value);
    });
    history.replaceState(null, '', '#' + chosen);
    show();
  }

  function read() {
    var chosen = new URLSearchParams(location.hash.slice(1));
    Array.prototype.forEach.call(form.querySelectorAll('select'), (select) => {
      select.value = chosen.get(select.name) || '';
      if (select.selectedIndex < 0) select.value = '';
    });
  }

  function show() {
    var shown = 0;
    var chosen = Array.from(new FormData(form)).filter((pair) => pair[1] !== '');
    rows.forEach((row) => {
      row.hidden = !chosen.every((pair) => row.dataset[pair[0]].split('|').indexOf(pair[1]) >= 0);
      if (!row.hidden) shown += 1;
    });
    sections.forEach((section) => {
      section.hidden = !section.querySelector('tbody tr:not([hidden])');
    });
    count.textContent = String(shown);
  }
})();
