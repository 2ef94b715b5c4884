// Filters the library. The choice is kept in the address after #, so that it can be linked to and works from a disk.
(() => {
  const form = document.querySelector('.facets');
  const count = document.querySelector('[data-count]');
  const rows = [...document.querySelectorAll('table.year tbody tr')];
  const sections = [...document.querySelectorAll('section.year')];

  form.hidden = false;
  read();
  form.addEventListener('change', changed);
  // The fields are empty only after the event.
  form.addEventListener('reset', () => setTimeout(changed));
  window.addEventListener('hashchange', read);

  function changed() {
    history.replaceState(null, '', `#${new URLSearchParams(chosen())}`);
    show();
  }

  function read() {
    const wanted = new URLSearchParams(location.hash.slice(1));
    for (const select of form.querySelectorAll('select')) {
      const value = wanted.get(select.name) ?? '';
      select.value = [...select.options].some((option) => option.value === value) ? value : '';
    }
    show();
  }

  function chosen() {
    return [...new FormData(form)].filter(([, value]) => value !== '');
  }

  function show() {
    const facets = chosen();
    for (const row of rows) {
      row.hidden = !facets.every(([key, value]) => row.dataset[key].split('|').includes(value));
    }
    for (const section of sections) section.hidden = !section.querySelector('tbody tr:not([hidden])');
    count.textContent = rows.filter((row) => !row.hidden).length;
  }
})();
