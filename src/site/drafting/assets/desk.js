// The drafter's desk: asks for what has changed after each save, and leads to places of the source.
(() => {
  const panes = [...document.querySelectorAll('[data-live]')];
  const main = document.querySelector('main');
  const asked = new WeakMap();
  const sight = new IntersectionObserver(draw, { rootMargin: '200px' });
  /** Parts of a pane that scroll by themselves. */
  const SCROLLED = ['.messages', '.texts'];
  /** Milliseconds in which the page in the frame has reloaded itself. */
  const PATIENCE = 700;
  let paper = '';

  let listening = false;

  new EventSource('/drafting/events').addEventListener('message', () => {
    updateAll();
    // The first event comes with the connection.
    if (listening) setTimeout(reloadIfOld, PATIENCE, now());
    listening = true;
  });
  addEventListener('hashchange', () => lead(true));
  document.addEventListener('change', ({ target }) => {
    if (target.name !== 'paper') return;
    paper = target.value;
    update(target.closest('[data-live]'));
  });
  for (const button of document.querySelectorAll('[data-turn]')) {
    button.addEventListener('click', () => turn(button.dataset.turn));
  }
  addEventListener('resize', updateUnasked);

  function now() {
    return performance.timeOrigin + performance.now();
  }

  /** A page that was still connecting when the content changed has not heard of it. */
  function reloadIfOld(change) {
    const page = document.querySelector('iframe')?.contentWindow;
    if (page && page.performance.timeOrigin < change) page.location.reload();
  }

  function updateAll() {
    for (const pane of panes) update(pane);
  }

  /** A pane that was out of sight is asked for when it comes into it. */
  function updateUnasked() {
    for (const pane of panes) if (!asked.has(pane)) update(pane);
  }

  async function update(pane) {
    if (pane.offsetParent === null) {
      asked.delete(pane);
      return;
    }
    const question = {};
    asked.set(pane, question);
    const first = pane.childElementCount === 0;
    const query = pane.dataset.live === 'paper' && paper ? `?paper=${encodeURIComponent(paper)}` : '';
    const answer = await fetch(pane.dataset.live + query);
    const text = await answer.text();
    // Another change may have come meanwhile.
    if (!answer.ok || asked.get(pane) !== question) return;
    put(pane, text);
    if (pane.dataset.live !== 'paper') lead(first);
  }

  /** What is scrolled stays where it is; a picture stays until the new one is there. */
  function put(pane, text) {
    const template = document.createElement('template');
    template.innerHTML = text;
    const fresh = template.content;
    const pages = pane.querySelector('.pages');
    if (pages && fresh.querySelector('.pages')) {
      pane.querySelector('.choice').replaceWith(fresh.querySelector('.choice'));
      putPages(pages, [...fresh.querySelectorAll('img')]);
    } else putWhole(pane, fresh);
    for (const page of pane.querySelectorAll('img')) sight.observe(page);
  }

  function putWhole(pane, fresh) {
    const scrolled = SCROLLED.map((name) => pane.querySelector(name)?.scrollTop ?? 0);
    pane.replaceChildren(fresh);
    for (const [index, name] of SCROLLED.entries()) {
      const part = pane.querySelector(name);
      if (part) part.scrollTop = scrolled[index];
    }
  }

  function putPages(pages, fresh) {
    while (pages.childElementCount > fresh.length) pages.lastElementChild.remove();
    for (const [index, page] of fresh.entries()) {
      const old = pages.children[index];
      if (!old) pages.append(page);
      else for (const { name, value } of page.attributes) old.setAttribute(name, value);
    }
  }

  /** Pages are drawn when they come into sight, no finer than they are shown. */
  function draw(seen) {
    for (const { target, isIntersecting } of seen) {
      if (!isIntersecting) continue;
      sight.unobserve(target);
      const width = Math.ceil((target.clientWidth * devicePixelRatio) / 100) * 100;
      const address = `${target.dataset.picture}&width=${width}`;
      if (target.getAttribute('src') !== address) target.src = address;
    }
  }

  /** Marks the place of the source that the address names, and with `go` brings it into sight. */
  function lead(go) {
    for (const line of document.querySelectorAll('.here')) line.classList.remove('here');
    const id = decodeURIComponent(location.hash.slice(1));
    // A place whose problem is mended has its line still.
    const place = document.getElementById(id) ?? document.getElementById(id.replace(/:\d+$/, ''));
    const line = place?.closest('.lines > li') ?? place;
    line?.classList.add('here');
    if (go) line?.scrollIntoView({ block: 'center' });
  }

  function turn(name) {
    main.dataset.shown = name;
    for (const button of document.querySelectorAll('[data-turn]'))
      button.setAttribute('aria-pressed', String(button.dataset.turn === name));
    updateUnasked();
  }
})();
