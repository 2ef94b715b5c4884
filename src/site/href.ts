/**
 * The relative URL from one page of the site to another. Both are paths in the output that name their file,
 * `circulars/index.html`; `to` may end in a #fragment. A link within a page is the fragment alone.
 */
export function href(from: string, to: string): string {
  const [target = '', fragment] = to.split('#', 2);
  const anchor = fragment === undefined ? '' : `#${fragment}`;
  if (target === from && anchor !== '') return anchor;
  const here = from.split('/').slice(0, -1);
  const there = target.split('/');
  let shared = 0;
  while (shared < here.length && shared < there.length - 1 && here[shared] === there[shared]) shared++;
  const steps = [...here.slice(shared).map(() => '..'), ...there.slice(shared).map(encodeURIComponent)];
  return steps.join('/') + anchor;
}
