// The search page. Over HTTP it asks Pagefind's index; from a disk, where a browser loads no modules and no data, it looks
// through the texts themselves, which then come as a script.
(() => {
  const AT_A_TIME = 10;
  const PLACES = 3;
  const AROUND = 30;

  const status = document.querySelector('[data-search-status]');
  const list = document.querySelector('[data-search-results]');
  const more = document.querySelector('[data-search-more]');
  const root = new URL('..', document.currentScript.src);
  const query = (new URLSearchParams(location.search).get('q') ?? '').trim();
  /** Results not shown yet: each a function that loads {title, url, places: [{title, url, excerpt}]}. */
  let waiting = [];

  more.addEventListener('click', showMore);
  document.querySelector('main input[name="q"]').value = query;
  if (query !== '') search();

  async function search() {
    status.textContent = '正在检索……';
    try {
      waiting = location.protocol === 'file:' ? await inTexts() : await withPagefind(exactly(query));
      status.textContent = `找到${waiting.length}项。`;
      if (waiting.length === 0) {
        if (location.protocol !== 'file:') waiting = await withPagefind(query);
        const nearly = waiting.length === 0 ? '' : `有${waiting.length}项与其中的词相近：`;
        status.textContent = `没有找到“${query}”。${nearly}`;
      }
      await showMore();
    } catch {
      status.textContent = '检索没有成功，请从文件库查找。';
    }
  }

  /**
   * A word in quotes: Pagefind would take 非法集资 for 非法 and 集资, wherever they stand. Several words, and numbers with their
   * marks, are left to it: all of them must stand somewhere.
   */
  function exactly(words) {
    return /^\p{L}+$/u.test(words) ? `"${words}"` : words;
  }

  async function withPagefind(wanted) {
    const pagefind = await import(new URL('pagefind/pagefind.js', root).href);
    const { results } = await pagefind.search(wanted);
    return results.map((result) => async () => {
      const { meta, url, sub_results: parts } = await result.data();
      const places = parts
        .slice(0, PLACES)
        .map((part) => ({ title: part.title, url: part.url, excerpt: piecesOf(part.excerpt) }));
      return { title: meta.title, url, places };
    });
  }

  /** Pagefind gives escaped HTML with hits in <mark>: as pieces of text, every second one a hit. */
  function piecesOf(html) {
    const pieces = [''];
    for (const node of new DOMParser().parseFromString(html, 'text/html').body.childNodes) {
      const isHit = node.nodeName === 'MARK';
      if (isHit !== (pieces.length % 2 === 0)) pieces.push('');
      pieces[pieces.length - 1] += node.textContent;
    }
    return pieces;
  }

  async function inTexts() {
    const words = query.split(/\s+/);
    const found = [];
    for (const { title, page, clauses } of await loadTexts()) {
      const places = clauses
        .filter(({ text }) => words.every((word) => text.includes(word)))
        .map((clause) => ({
          title: clause.title,
          url: new URL(`${page}#${clause.id}`, root).href,
          excerpt: around(clause.text, words[0]),
        }));
      const result = { title, url: new URL(page, root).href, places: places.slice(0, PLACES) };
      if (places.length > 0) found.push(async () => result);
    }
    return found;
  }

  function loadTexts() {
    return new Promise((resolve, reject) => {
      const script = document.createElement('script');
      script.src = new URL('search/texts.js', root).href;
      script.addEventListener('load', () => resolve(window.chengwenTexts));
      script.addEventListener('error', reject);
      document.head.append(script);
    });
  }

  function around(text, word) {
    const start = text.indexOf(word);
    const end = start + word.length;
    const before = text.slice(Math.max(0, start - AROUND), start);
    const after = text.slice(end, end + AROUND);
    return [start > AROUND ? `……${before}` : before, word, end + AROUND < text.length ? `${after}……` : after];
  }

  async function showMore() {
    const next = waiting.splice(0, AT_A_TIME);
    more.hidden = waiting.length === 0;
    for (const result of await Promise.all(next.map((load) => load()))) list.append(itemOf(result));
  }

  function itemOf(result) {
    const places = element('ul');
    for (const place of result.places) {
      const excerpt = element('p');
      excerpt.append(
        ...place.excerpt.map((piece, index) => (index % 2 === 1 ? element('mark', piece) : piece)),
      );
      const item = element('li');
      if (place.title && place.title !== result.title) item.append(linkTo(place));
      item.append(excerpt);
      places.append(item);
    }
    const heading = element('h2');
    heading.append(linkTo(result));
    const item = element('li');
    item.append(heading, places);
    return item;
  }

  function linkTo({ url, title }) {
    const link = element('a', title);
    link.href = url;
    return link;
  }

  function element(name, text = '') {
    const made = document.createElement(name);
    made.textContent = text;
    return made;
  }
})();
