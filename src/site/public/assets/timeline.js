// Draws today into the timelines: the pages themselves do not know it.
(() => {
  const SVG = 'http://www.w3.org/2000/svg';
  const DAY = 24 * 60 * 60 * 1000;
  const now = new Date();
  const today = Date.UTC(now.getFullYear(), now.getMonth(), now.getDate());

  for (const drawing of document.querySelectorAll('svg.lanes')) {
    const { firstDay, perDay, height } = drawing.dataset;
    const x = ((today - Date.parse(firstDay)) / DAY) * Number(perDay);
    if (x < 0 || x > drawing.viewBox.baseVal.width) continue;
    drawing.append(
      element('line', { class: 'today', x1: x, x2: x, y1: 0, y2: height }),
      element('text', { class: 'today', x: x + 4, y: 12 }, '今天'),
    );
  }

  function element(name, attributes, text = '') {
    const made = document.createElementNS(SVG, name);
    for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
    made.textContent = text;
    return made;
  }
})();
