// Finds phrases in the index of the site: `find` says where a phrase stands, `read` what stands there. The index is a folder of
// scripts that hand their data over (src/write/search), so that it works from a disk as well, where a browser loads nothing else.
window.chengwenSearch = (() => {
  const DIGITS = 46;
  const AROUND = 40;
  /** Pairs of a phrase that are looked up at once: a long phrase is mostly decided by its first. */
  const AT_ONCE = 8;
  const MOST_SIMILAR = 20;
  /** A longer phrase than this is a copied text: something close to it is not looked for. */
  const LONGEST_SIMILAR = 64;
  /** Marks that a hand types in place of one another. */
  const ALIKE = ['〔[(【', '〕])】', '-—–―─‐', '“”"', "‘’'"];
  const QUOTED = /^(?:“([^“”]+)”|"([^"]+)"|'([^']+)'|「([^「」]+)」|‘([^‘’]+)’)$/;

  const root = new URL('../search/', document.currentScript.src);
  const loading = new Map();
  const shards = [];
  const shelves = new Map();
  let table;
  let starts;
  let narrowing;

  return {
    // Called by the scripts of the index.
    begin(data) {
      table = data;
      starts = [0];
      for (const length of data.lengths) starts.push(starts.at(-1) + length);
    },
    holdPairs(number, names, lists) {
      shards[number] = pairsOf(names, lists.split(' '));
    },
    holdTexts(shelf, texts) {
      shelves.set(shelf, texts);
    },
    // Called by pages.
    facets,
    find,
    read,
  };

  /** What each document of the index can be narrowed by, in order: {key: [value]}. */
  async function facets() {
    await load('table.js');
    narrowing ??= table.lengths.map((_, document) => facetsOf(document));
    return narrowing;
  }

  function facetsOf(document) {
    const own = {};
    for (const [key, { values, of }] of Object.entries(table.facets)) {
      own[key] = [of[document] ?? []].flat().map((value) => values[value]);
    }
    return own;
  }

  /**
   * What answers a query, the best first: [{kind, hits: [{document, places: [{at, length}]}]}]. `exact` holds the query as typed; `bare`
   * holds it without the quotes around it; `apart` holds all its words, not side by side; `similar` is only asked for when nothing else
   * was found. Groups without hits are left out.
   */
  async function find(query) {
    await load('table.js');
    const typed = fold(query.replace(/[\t\n\r\f]/g, ' ').trim());
    if (typed === '') return [];
    const groups = [{ kind: 'exact', hits: hitsAt(await placesOf(typed), typed.length) }];
    const bare = QUOTED.exec(typed)?.slice(1).find(Boolean);
    if (bare) groups.push({ kind: 'bare', hits: hitsAt(await placesOf(bare), bare.length) });
    const words = [...new Set((bare ?? typed).split(' ').filter(Boolean))];
    if (words.length > 1) groups.push({ kind: 'apart', hits: await hitsOfAll(words) });
    const seen = new Set();
    for (const group of groups) {
      group.hits = ranked(group.hits.filter(({ document }) => !seen.has(document)));
      for (const { document } of group.hits) seen.add(document);
    }
    if (seen.size === 0)
      groups.push({ kind: 'similar', hits: (await similarTo(bare ?? typed)).slice(0, MOST_SIMILAR) });
    return groups.filter(({ hits }) => hits.length > 0);
  }

  // ── Exactly ─────────────────────────────────────────────────────────────────────────────────────────

  /** Where a phrase begins, in order. Every second pair of a phrase holds all its characters. */
  async function placesOf(phrase) {
    if (phrase.length === 1) return placesOfCharacter(phrase);
    const offsets = [];
    for (let offset = 0; offset < phrase.length - 1; offset += 2) offsets.push(offset);
    if (phrase.length % 2 === 1) offsets.push(phrase.length - 2);
    let places;
    for (let next = 0; next < offsets.length && places?.length !== 0; next += AT_ONCE) {
      const lists = await Promise.all(
        offsets.slice(next, next + AT_ONCE).map(async (offset) => {
          const positions = await positionsOf(phrase.slice(offset, offset + 2));
          return { offset, positions };
        }),
      );
      lists.sort((a, b) => a.positions.length - b.positions.length);
      for (const { offset, positions } of lists) {
        places = places
          ? placesAlso(places, positions, offset)
          : positions.filter((position) => position >= offset).map((position) => position - offset);
      }
    }
    return places;
  }

  async function placesOfCharacter(character) {
    const lists = [];
    const last = shardOf(`${character}\uffff`);
    for (let number = Math.max(0, shardOf(`${character}\0`)); number <= last; number++)
      lists.push(load(`pairs/${number}.js`).then(() => shards[number]));
    const positions = [];
    for (const pairs of await Promise.all(lists)) {
      for (const pair of pairs.keys()) {
        if (pair[0] === character) for (const position of decoded(pairs, pair)) positions.push(position);
      }
    }
    return Uint32Array.from(positions).sort();
  }

  /** Those of the places that have one of the positions at an offset; both are in order. */
  function placesAlso(places, positions, offset) {
    let next = 0;
    return places.filter((place) => {
      while (next < positions.length && positions[next] < place + offset) next++;
      return positions[next] === place + offset;
    });
  }

  async function positionsOf(pair) {
    const number = shardOf(pair);
    if (number < 0) return new Uint32Array(0);
    await load(`pairs/${number}.js`);
    return decoded(shards[number], pair);
  }

  /** The last script that begins with this pair or one before it; -1 when all begin after it. */
  function shardOf(pair) {
    let low = 0;
    let high = table.firsts.length / 2;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (table.firsts.slice(2 * middle, 2 * middle + 2) <= pair) low = middle + 1;
      else high = middle;
    }
    return low - 1;
  }

  /** Pairs by name: lists as they came until they are asked for. */
  function pairsOf(names, lists) {
    const pairs = new Map();
    let next = 0;
    for (const group of names.split('\t')) {
      for (let index = 1; index < group.length; index++) pairs.set(group[0] + group[index], lists[next++]);
    }
    return pairs;
  }

  function decoded(pairs, pair) {
    const list = pairs.get(pair) ?? '';
    if (typeof list !== 'string') return list;
    const positions = [];
    let position = -1;
    let distance = 0;
    let weight = 1;
    for (let index = 0; index < list.length; index++) {
      const code = list.charCodeAt(index);
      // 33 is the first digit; 34 and 92 are none.
      const digit = code - 33 - (code > 34) - (code > 92);
      distance += (digit % DIGITS) * weight;
      weight *= DIGITS;
      if (digit < DIGITS) continue;
      position += distance + 1;
      positions.push(position);
      distance = 0;
      weight = 1;
    }
    const made = Uint32Array.from(positions);
    pairs.set(pair, made);
    return made;
  }

  // ── Documents ───────────────────────────────────────────────────────────────────────────────────────

  /** Places in order, by document. */
  function hitsAt(places, length) {
    const hits = [];
    let document = 0;
    for (const at of places) {
      while (starts[document + 1] <= at) document++;
      if (hits.at(-1)?.document !== document) hits.push({ document, places: [] });
      hits.at(-1).places.push({ at, length });
    }
    return hits;
  }

  async function hitsOfAll(words) {
    const found = await Promise.all(words.map(async (word) => hitsAt(await placesOf(word), word.length)));
    const [first, ...others] = found.map((hits) => new Map(hits.map((hit) => [hit.document, hit.places])));
    return [...first.keys()]
      .filter((document) => others.every((hits) => hits.has(document)))
      .map((document) => ({
        document,
        places: [first, ...others].flatMap((hits) => hits.get(document)).sort((a, b) => a.at - b.at),
      }));
  }

  /** Those in names first, then the most hits, then the first documents, which are the newest. */
  function ranked(hits) {
    const inNames = ({ document, places }) => places[0].at < starts[document] + table.leads[document];
    return hits.sort(
      (a, b) => inNames(b) - inNames(a) || b.places.length - a.places.length || a.document - b.document,
    );
  }

  // ── Nearly ──────────────────────────────────────────────────────────────────────────────────────────

  /**
   * Places that a phrase fits but for a character or two: its beginning and its end stand where they should, or its end one character
   * before or after. Marks that are typed for one another count as one, and that alone is near enough for a short phrase.
   */
  async function similarTo(phrase) {
    const count = phrase.length - 1;
    if (count < 1 || phrase.length > LONGEST_SIMILAR) return [];
    const pairs = await Promise.all(
      Array.from({ length: count }, (_, offset) => positionsOfAlike(phrase, offset)),
    );
    const heads = runsFrom(pairs.map((positions, offset) => ({ positions, offset })));
    const tails = runsFrom(pairs.map((positions, offset) => ({ positions, offset })).reverse());
    const fits = new Map();
    for (const at of new Set([
      ...heads.keys(),
      ...tails.keys(),
      ...[...tails.keys()].flatMap((tail) => [tail - 1, tail + 1]),
    ])) {
      for (const shift of [0, 1, -1]) {
        const head = heads.get(at) ?? 0;
        const tail = tails.get(at + shift) ?? 0;
        const fit = Math.min(phrase.length, head + tail);
        if (fit < phrase.length - slackOf(phrase, head, tail) || (head === 0 && shift !== 0)) continue;
        const length = phrase.length + shift;
        const document = documentAt(at);
        // It may begin with characters that do not fit, before the document does.
        if (document === -1 || at + length > starts[document + 1]) continue;
        const best = fits.get(document);
        if (!best || best.fit < fit) fits.set(document, { document, fit, places: [{ at, length }] });
      }
    }
    // What stands near the beginning, as a number does, is more likely to be meant than what is cited in the middle.
    const depth = ({ document, places }) => places[0].at - starts[document];
    return [...fits.values()].sort((a, b) => b.fit - a.fit || depth(a) - depth(b));
  }

  /** How many characters need not fit. The wrong one may be the second or the last but one: then the pair before or after it is lost too. */
  function slackOf({ length }, head, tail) {
    if (length < 4) return 0;
    return length < (head === 0 || tail === 0 ? 6 : 8) ? 1 : 2;
  }

  /** By the place where the phrase would begin: how many characters at one end of it stand there. */
  function runsFrom(pairs) {
    const runs = new Map();
    for (const [index, { positions, offset }] of pairs.entries()) {
      for (const position of positions) {
        const at = position - offset;
        if (index === 0) runs.set(at, 2);
        else if (runs.get(at) === index + 1) runs.set(at, index + 2);
      }
    }
    return runs;
  }

  /** Where a pair of a phrase stands, in any of the marks that are typed for its own. */
  async function positionsOfAlike(phrase, offset) {
    const lists = [];
    for (const first of alike(phrase[offset])) {
      for (const second of alike(phrase[offset + 1])) lists.push(positionsOf(first + second));
    }
    return (await Promise.all(lists)).flatMap((positions) => [...positions]);
  }

  function alike(character) {
    return ALIKE.find((marks) => marks.includes(character)) ?? character;
  }

  function documentAt(position) {
    let low = 0;
    let high = starts.length - 1;
    if (position < 0 || position >= starts[high]) return -1;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if (starts[middle] <= position) low = middle;
      else high = middle;
    }
    return low;
  }

  // ── Texts ───────────────────────────────────────────────────────────────────────────────────────────

  /**
   * A document and what stands at the places of it: {title, url, date, excerpts: [{id, heading, pieces}]}, an excerpt for each block that has one.
   * Title and pieces are lists of texts, every second of which is a place.
   */
  async function read({ document, places }) {
    const [shelf, first] = table.shelves.findLast(([, number]) => number <= document);
    await load(`texts/${shelf}.js`);
    const [page, date, ...sections] = shelves.get(shelf)[document - first];
    const blocks = sections.flatMap(([id, heading, ...texts]) =>
      texts.map((text) => ({ id, heading, text })),
    );
    const found = [];
    let at = starts[document];
    let next = 0;
    for (const { text, ...block } of blocks) {
      const own = [];
      const end = at + text.length;
      for (; places[next]?.at <= end; next++) own.push(places[next]);
      const whole = found.length === 0;
      if (own.length > 0 || whole)
        found.push({ ...block, pieces: piecesOf(text, own, at, whole ? Infinity : AROUND) });
      at = end + 1;
    }
    const [{ pieces: title }, ...excerpts] = found;
    return { title, url: new URL(`../${page}`, root).href, date, excerpts };
  }

  /** A block cut around the first of its places, with every place that stands in what is left. */
  function piecesOf(text, places, at, around) {
    const [first = { at, length: 0 }] = places;
    const from = Math.max(0, first.at - at - around);
    const to = Math.min(text.length, first.at - at + first.length + around);
    const pieces = [from > 0 ? '……' : ''];
    let end = from;
    for (const place of places) {
      const start = Math.max(end, place.at - at);
      const stop = Math.min(text.length, place.at - at + place.length);
      if (stop <= end || start >= to) continue;
      pieces[pieces.length - 1] += text.slice(end, start);
      pieces.push(text.slice(start, stop), '');
      end = stop;
    }
    pieces[pieces.length - 1] +=
      text.slice(end, Math.max(end, to)) + (Math.max(end, to) < text.length ? '……' : '');
    return pieces;
  }

  // ── Scripts ─────────────────────────────────────────────────────────────────────────────────────────

  /** Has a script of the index hand its data over, once. */
  function load(path) {
    if (!loading.has(path)) {
      loading.set(
        path,
        new Promise((resolve, reject) => {
          const script = document.createElement('script');
          script.src = new URL(path, root).href;
          script.addEventListener('load', resolve);
          script.addEventListener('error', () => {
            loading.delete(path);
            reject(new Error(path));
          });
          document.head.append(script);
        }),
      );
    }
    return loading.get(path);
  }

  /** As src/write/search/fold.ts folds what is in the index. */
  function fold(text) {
    return text.replace(/[\s\S]/g, (character) => {
      const code = character.charCodeAt(0);
      const narrow =
        code === 0x3000
          ? ' '
          : code >= 0xff01 && code <= 0xff5e
            ? String.fromCharCode(code - 0xfee0)
            : character;
      const small = narrow.toLowerCase();
      return small.length === 1 ? small : narrow;
    });
  }
})();
