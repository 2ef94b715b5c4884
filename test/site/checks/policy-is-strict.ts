import { select } from 'hast-util-select';
import { onEachPage } from './on-each-page.ts';

/** A policy in each page forbids scripts and styles that are not files of the site: what a drafter wrote cannot become one, whatever slips through. */
export const policyIsStrict = onEachPage(({ tree }) => {
  const tag = select('head > meta[http-equiv="Content-Security-Policy" i]', tree);
  const policy = String(tag?.properties.content ?? '');
  if (!/(?:^|;)\s*default-src\s/.test(policy)) return ['no Content-Security-Policy says what may be loaded'];
  return /'unsafe-inline'|'unsafe-eval'|https?:|\*/.test(policy)
    ? [`the policy allows too much: ${policy}`]
    : [];
});
