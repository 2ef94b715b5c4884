// Narrows the library by its facets and by words of the texts. The choice stands in the address after #, so that it can be linked to and works
// from a disk.
(() => {
  const QUIET = 200;

  const form = document.querySelector('main form.facets');
  const count = document.querySelector('[data-count]');
  const note = document.querySelector('[data-note]');
  const rows = [...document.querySelectorAll('table.year tbody tr')];
  const sections = [...document.querySelectorAll('section.year')];
  const years = document.querySelectorAll('nav.years li');
  const { chosen, choose, narrowed } = window.chengwenFacets(form);
  const { q: words, order } = form.elements;
  let turn = 0;
  let timer;
  let turned = false;

  form.addEventListener('change', changed);
  words.addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(changed, QUIET);
  });
  form.addEventListener('submit', (event) => event.preventDefault());
  // The fields are empty only after the event.
  form.addEventListener('reset', () => setTimeout(changed));
  window.addEventListener('hashchange', () => {
    // The years of the page are addresses after # too.
    if (!document.getElementById(location.hash.slice(1))) recall();
  });
  recall();

  function recall() {
    const wanted = new URLSearchParams(location.hash.slice(1));
    choose(wanted);
    words.value = wanted.get('q') ?? '';
    order.value = wanted.get('order') === 'oldest' ? 'oldest' : '';
    show();
  }

  function changed() {
    clearTimeout(timer);
    const wanted = new URLSearchParams(chosen());
    if (words.value.trim() !== '') wanted.set('q', words.value.trim());
    if (order.value !== '') wanted.set('order', order.value);
    history.replaceState(null, '', `#${wanted}`);
    show();
  }

  async function show() {
    const own = ++turn;
    try {
      const [facets, holding] = await Promise.all([window.chengwenSearch.facets(), holdingWords()]);
      if (own !== turn) return;
      const items = rows
        .map((row) => ({ row, document: Number(row.dataset.document) }))
        .filter(({ document }) => !holding || holding.has(document))
        .map((item) => ({ ...item, facets: facets[item.document] }));
      const left = new Set(narrowed(items).map(({ row }) => row));
      for (const row of rows) row.hidden = !left.has(row);
      for (const [index, section] of sections.entries()) {
        section.hidden = !section.querySelector('tbody tr:not([hidden])');
        if (years[index]) years[index].hidden = section.hidden;
      }
      count.textContent = left.size;
      note.textContent = '';
      arrange();
    } catch {
      if (own === turn) note.textContent = '筛选没有成功，请刷新页面重试。';
    }
  }

  /** The numbers of the documents that hold the words as typed, or else each of them; nothing when there are none to look for. */
  async function holdingWords() {
    if (words.value.trim() === '') return undefined;
    const groups = await window.chengwenSearch.find(words.value);
    return new Set(
      groups
        .filter(({ kind }) => kind !== 'similar')
        .flatMap(({ hits }) => hits.map(({ document }) => document)),
    );
  }

  /** The page is written with the newest first. */
  function arrange() {
    if (turned === (order.value === 'oldest')) return;
    turned = !turned;
    const place = sections[0].parentElement;
    for (const section of [...place.querySelectorAll('section.year')].reverse()) {
      place.append(section);
      const body = section.querySelector('tbody');
      body.append(...[...body.rows].reverse());
    }
  }
})();
