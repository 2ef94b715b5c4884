import type { Element } from 'hast';
import { select, selectAll } from 'hast-util-select';
import { elementsOf } from './elements.ts';
import { onEachPage } from './on-each-page.ts';

/** A reader who hears the page can go from part to part: head, navigation, one main part, foot; and past the head at once. */
export const landmarks = onEachPage(({ path, tree }) => {
  // Shown at any address, it is a few lines and the way home.
  if (path === '404.html') return [];
  const mains = selectAll('main', tree);
  const navigations = selectAll('nav', tree);
  const names = navigations.map(({ properties }) => properties.ariaLabel ?? properties.ariaLabelledBy);
  const start = elementsOf(tree).find(takesFocus);
  return [
    ...(mains.length > 0 ? [] : ['has no main part']),
    ...(select('body > header', tree) ? [] : ['has no head']),
    ...(select('body > footer', tree) ? [] : ['has no foot']),
    ...(navigations.length > 0 ? [] : ['has no navigation']),
    ...(new Set(names.map(String)).size === names.length && names.every(Boolean)
      ? []
      : [`has navigations that cannot be told apart: ${names.join(', ')}`]),
    ...(start && start.properties.href === `#${mains[0]?.properties.id}`
      ? []
      : ['the first thing that takes the focus is not a link to the main part']),
  ];
});

function takesFocus({ tagName, properties }: Element): boolean {
  return (
    (tagName === 'a' && properties.href !== undefined) ||
    (['button', 'input', 'select', 'textarea', 'summary'].includes(tagName) &&
      properties.type !== 'hidden') ||
    (properties.tabIndex !== undefined && Number(properties.tabIndex) >= 0)
  );
}
