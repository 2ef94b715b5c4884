// The search page. What is looked for and how it is narrowed stand in the address after ?, where the form of every other page puts them.
(() => {
  const AT_A_TIME = 6;
  const PLACES = 3;

  const { find, read, facets } = window.chengwenSearch;
  const status = document.querySelector('[data-search-status]');
  const list = document.querySelector('[data-search-results]');
  const more = document.querySelector('[data-search-more]');
  const examples = document.querySelector('[data-search-examples]');
  const form = document.querySelector('main form.search');
  const narrowing = document.querySelector('main form.facets');
  const { chosen, choose, narrowed } = window.chengwenFacets(narrowing);
  const hint = status.textContent;
  /** The answer to the query: groups of hits as `find` gives them. */
  let query = '';
  let groups = [];
  /** What is not shown yet: hits, and the lines that part them. */
  let waiting = [];
  /** Counts what was asked: an answer that comes after the next question is not shown. */
  let turn = 0;

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    remember();
    attempt(search);
  });
  narrowing.addEventListener('change', narrow);
  // The fields are empty only after the event.
  narrowing.addEventListener('reset', () => setTimeout(narrow));
  narrowing.addEventListener('submit', (event) => event.preventDefault());
  more.addEventListener('click', async () => {
    const shown = list.querySelectorAll('.results > li').length;
    await attempt(showMore);
    list.querySelectorAll('.results > li')[shown]?.querySelector('a').focus();
  });
  examples.addEventListener('click', ({ target }) => {
    if (!target.dataset.example) return;
    form.elements.q.value = target.dataset.example;
    form.requestSubmit();
  });
  window.addEventListener('popstate', recall);
  recall();

  function recall() {
    const wanted = new URLSearchParams(location.search);
    form.elements.q.value = (wanted.get('q') ?? '').trim();
    choose(wanted);
    attempt(search);
  }

  function narrow() {
    remember();
    attempt(show);
  }

  function remember() {
    const wanted = new URLSearchParams({ q: form.elements.q.value.trim(), ...chosen() });
    history.pushState(null, '', `?${wanted}`);
  }

  /** Does what was asked, unless something else is asked meanwhile: `work` looks at `turn` before it shows anything. */
  async function attempt(work) {
    const own = ++turn;
    list.ariaBusy = 'true';
    try {
      await work(own);
    } catch {
      if (own === turn) status.textContent = '检索没有成功，请重试，或者从文件库查找。';
    }
    if (own === turn) list.ariaBusy = 'false';
  }

  async function search(own) {
    query = form.elements.q.value.trim();
    status.textContent = query === '' ? hint : '正在检索……';
    const found = await find(query);
    if (own !== turn) return;
    groups = found;
    await show(own);
  }

  /** The answer as it is narrowed, from its beginning. */
  async function show(own) {
    const all = await facets();
    if (own !== turn) return;
    const hits = groups.flatMap(({ kind, hits }) =>
      hits.map((hit) => ({ ...hit, kind, facets: all[hit.document] })),
    );
    const left = narrowed(query === '' ? all.map((facets) => ({ facets })) : hits);
    examples.hidden = query !== '';
    list.replaceChildren();
    waiting = query === '' ? [] : left;
    if (query !== '') status.textContent = summary(hits.length, left);
    await showMore(own);
  }

  function summary(all, left) {
    const whole = left.filter(({ kind }) => kind === 'exact' || kind === 'bare');
    if (all === 0) return `没有找到“${query}”，也没有相近的。`;
    if (left.length === 0) return `找到的${all}项都不合筛选条件。`;
    if (whole.length === 0) return `没有找到“${query}”。`;
    const places = whole.reduce((sum, hit) => sum + hit.places.length, 0);
    return `找到${whole.length}项，共${places}处。标题、文号中有的在前，其次处数多的在前，再次新的在前。`;
  }

  async function showMore(own) {
    const next = waiting.slice(0, AT_A_TIME);
    const items = await Promise.all(next.map(async (hit) => itemOf(hit, await read(hit))));
    if (own !== turn) return;
    waiting = waiting.slice(AT_A_TIME);
    more.hidden = waiting.length === 0;
    more.textContent = `更多结果（还有${waiting.length}项）`;
    for (const [index, item] of items.entries()) {
      const { kind } = next[index];
      if (list.lastElementChild?.dataset.kind !== kind) beginGroup(kind);
      list.lastElementChild.append(item);
    }
  }

  /** A line that says how the results below it answer the query, but for those that hold it as typed. */
  function beginGroup(kind) {
    const line = {
      bare: '以下不带引号：',
      apart: '以下各词都有，但没有连在一起：',
      similar: '以下相近：没有一字不差的，只差一两个字或者标点。',
    }[kind];
    const first = list.childElementCount === 0;
    if (line && !(kind === 'bare' && first)) list.append(element('p', [line], 'line'));
    const group = element('ol', [], 'results');
    group.dataset.kind = kind;
    list.append(group);
  }

  function itemOf({ places, facets: own }, { title, url, date, excerpts }) {
    const item = element('li');
    const heading = element('h2');
    heading.append(linkTo(url, title));
    const about = element('p', [], 'about');
    for (const text of [own.region[0], own.kind[0] ?? own.type[0], chineseDate(date)]) {
      if (text) about.append(element('span', [text]));
    }
    item.append(heading, about);
    // One of each clause, and clauses before the head and the imprint, which say less.
    const first = excerpts.filter(
      ({ id, heading: name }, index) =>
        excerpts.findIndex((other) => other.id === id && other.heading === name) === index,
    );
    const shown = [...first.filter(({ id }) => id), ...first.filter(({ id }) => !id)].slice(0, PLACES);
    const parts = element('ul');
    for (const { id, heading: clause, pieces } of shown) {
      const part = element('li');
      const name = clause === title.join('') ? '正文' : clause;
      if (id !== '') part.append(linkTo(`${url}#${id}`, [name]));
      else if (name !== '正文') part.append(element('span', [name], 'clause'));
      part.append(element('p', pieces));
      parts.append(part);
    }
    if (shown.length > 0) item.append(parts);
    const rest = places.length - [title, ...shown.map(({ pieces }) => pieces)].flatMap(marksOf).length;
    if (rest > 0) item.append(element('p', [`还有${rest}处`], 'rest'));
    return item;
  }

  function marksOf(pieces) {
    return pieces.filter((_, index) => index % 2 === 1);
  }

  function chineseDate(date) {
    const [year, month, day] = date.split('-').map(Number);
    return day ? `${year}年${month}月${day}日` : '';
  }

  function linkTo(url, pieces) {
    const link = element('a', pieces);
    link.href = url;
    return link;
  }

  /** An element with a text in pieces, every second of which is marked. */
  function element(name, pieces = [], className = '') {
    const made = document.createElement(name);
    made.append(...pieces.map((piece, index) => (index % 2 === 1 ? element('mark', [piece]) : piece)));
    if (className) made.className = className;
    return made;
  }
})();
