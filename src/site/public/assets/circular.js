// On the page of a circular: what an organ is, shown for the pointer and the keyboard; links of clauses that can be copied.
(() => {
  const text = document.querySelector('.document');
  const card = document.createElement('div');
  card.className = 'definition';
  card.id = 'definition';
  card.setAttribute('role', 'tooltip');
  card.hidden = true;
  document.body.append(card);
  const said = document.createElement('p');
  said.className = 'unseen';
  said.setAttribute('role', 'status');
  document.body.append(said);
  let shown = null;

  /** By the address of an organ's page: what stands of it at the end of this one. */
  const definitions = new Map();
  for (const link of document.querySelectorAll('.definitions dt a')) {
    definitions.set(link.href, link.closest('div').querySelector('dd').textContent);
  }
  document.addEventListener('pointerover', ({ target }) => over(target));
  document.addEventListener('focusin', ({ target }) => over(target));
  document.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') hide();
  });
  text.addEventListener('click', copy);

  /** Shows the card of an organ; leaves it while the pointer is on it. */
  function over(target) {
    if (card.contains(target)) return;
    const link = target.closest?.('.document a');
    if (link && link === shown) return;
    hide();
    if (link && definitions.has(link.href)) show(link);
  }

  function show(organ) {
    shown = organ;
    card.textContent = definitions.get(organ.href);
    card.hidden = false;
    organ.setAttribute('aria-describedby', card.id);
    const box = organ.getBoundingClientRect();
    const left = Math.min(box.left, document.documentElement.clientWidth - card.offsetWidth - 16);
    const above = box.bottom + card.offsetHeight > innerHeight;
    card.style.left = `${Math.max(8, left) + scrollX}px`;
    card.style.top = `${(above ? box.top - card.offsetHeight : box.bottom) + scrollY}px`;
  }

  function hide() {
    shown?.removeAttribute('aria-describedby');
    shown = null;
    card.hidden = true;
  }

  /** The link leads where it says as well; where a browser lets nothing be copied, that is all. */
  async function copy({ target }) {
    const link = target.closest?.('.permalink');
    if (!link || !navigator.clipboard) return;
    try {
      await navigator.clipboard.writeText(link.href);
    } catch {
      return;
    }
    link.classList.add('copied');
    said.textContent = '已复制本条的链接';
    setTimeout(() => link.classList.remove('copied'), 2000);
  }
})();
