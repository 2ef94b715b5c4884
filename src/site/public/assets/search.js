// The search page. Over HTTP it asks Pagefind's index; from a disk, where a browser loads no modules, it looks through the
// texts themselves, which are then loaded as a script.
(() => {
  var AT_A_TIME = 10;
  var PLACES = 3;
  var AROUND = 30;

  var status = document.querySelector('[data-search-status]');
  var list = document.querySelector('[data-search-results]');
  var more = document.querySelector('[data-search-more]');
  var input = document.querySelector('main input[name="q"]');
  var query = (new URLSearchParams(location.search).get('q') || '').trim();
  var root = new URL('..', document.currentScript.src);
  var found = [];

  more.addEventListener('click', showMore);
  input.value = query;
  if (query === '') return;
  status.textContent = '正在检索……';
  withPagefind()
    .catch(withTexts)
    .then((results) => {
      found = results;
      status.textContent =
        results.length === 0 ? '没有找到“' + query + '”。' : '找到' + results.length + '件。';
      showMore();
    })
    .catch(() => {
      status.textContent = '检索没有成功，请从文件库查找。';
    });

  /** Each result: a function that resolves to {title, url, places: [{title, url, excerpt}]}; an excerpt is a list of strings, every second one a hit. */
  function withPagefind() {
    if (location.protocol === 'file:') return Promise.reject(new Error('no modules from a disk'));
    return import(new URL('pagefind/pagefind.js', root).href)
      .then((pagefind) => pagefind.search(query))
      .then((answer) => answer.results.map((result) => () => result.data().then(fromPagefind)));
  }

  function fromPagefind(data) {
    return {
      title: data.meta.title,
      url: data.url,
      places: data.sub_results
        .slice(0, PLACES)
        .map((part) => ({ title: part.title, url: part.url, excerpt: hitsOf(part.excerpt) })),
    };
  }

  /** Pagefind marks hits with <mark> in escaped HTML. */
  function hitsOf(html) {
    var body = new DOMParser().parseFromString(html, 'text/html').body;
    var pieces = [''];
    Array.prototype.forEach.call(body.childNodes, (node) => {
      var hit = node.nodeName === 'MARK';
      if (hit !== (pieces.length % 2 === 0)) pieces.push('');
      pieces[pieces.length - 1] += node.textContent;
    });
    return pieces;
  }

  function withTexts() {
    return loadTexts().then((texts) => {
      var words = query.split(/\s+/);
      return texts
        .map((text) => ({ text: text, places: placesOf(text, words) }))
        .filter((result) => result.places.length > 0)
        .map(
          (result) => () =>
            Promise.resolve({
              title: result.text.title,
              url: new URL(result.text.page, root).href,
              places: result.places.slice(0, PLACES),
            }),
        );
    });
  }

  function loadTexts() {
    return new Promise((resolve, reject) => {
      var script = document.createElement('script');
      script.src = new URL('search/texts.js', root).href;
      script.onload = () => {
        resolve(window.chengwenTexts);
      };
      script.onerror = reject;
      document.head.append(script);
    });
  }

  /** The clauses of a text that have all words, or, when none has, nothing. */
  function placesOf(text, words) {
    return text.clauses
      .filter((clause) => words.every((word) => clause.text.indexOf(word) >= 0))
      .map((clause) => ({
        title: clause.title,
        url: new URL(text.page + '#' + clause.id, root).href,
        excerpt: around(clause.text, words[0]),
      }));
  }

  function around(text, word) {
    var at = text.indexOf(word);
    var end = at + word.length;
    return [
      (at > AROUND ? '……' : '') + text.slice(Math.max(0, at - AROUND), at),
      word,
      text.slice(end, end + AROUND) + (text.length > end + AROUND ? '……' : ''),
    ];
  }

  function showMore() {
    var next = found.splice(0, AT_A_TIME);
    more.hidden = found.length === 0;
    Promise.all(next.map((load) => load())).then((results) => {
      results.forEach((result) => {
        list.append(itemOf(result));
      });
    });
  }

  function itemOf(result) {
    var item = document.createElement('li');
    var heading = document.createElement('h2');
    heading.append(linkTo(result));
    var places = document.createElement('ul');
    result.places.forEach((place) => {
      var line = document.createElement('li');
      if (place.title && place.title !== result.title) line.append(linkTo(place));
      var excerpt = document.createElement('p');
      place.excerpt.forEach((piece, index) => {
        var hit = document.createElement('mark');
        hit.textContent = piece;
        excerpt.append(index % 2 === 1 ? hit : piece);
      });
      line.append(excerpt);
      places.append(line);
    });
    item.append(heading, places);
    return item;
  }

  function linkTo(target) {
    var link = document.createElement('a');
    link.href = target.url;
    link.textContent = target.title;
    return link;
  }
})();
