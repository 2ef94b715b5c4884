import type { Element } from 'hast';
import { described, elementsOf } from './elements.ts';
import { onEachPage } from './on-each-page.ts';

/** Scripts and styles are files, so that a policy can forbid all others; and scripts are no modules, which do not load from a disk. */
export const nothingInline = onEachPage(({ tree }) => elementsOf(tree).flatMap(faultsOf));

function faultsOf(element: Element): string[] {
  const { tagName, properties } = element;
  return [
    ...(tagName === 'style' ? ['<style> in the page'] : []),
    ...(tagName === 'script' && !properties.src && properties.type !== 'application/ld+json'
      ? ['<script> in the page']
      : []),
    ...(tagName === 'script' && properties.type === 'module' ? [`a module: ${properties.src}`] : []),
    ...Object.keys(properties)
      .filter((name) => name === 'style' || /^on[a-z]/i.test(name))
      .map((name) => `${described(element)} has ${name}`),
    ...['href', 'src', 'action', 'formAction']
      .filter((name) => /^\s*(?:javascript|vbscript|data):/i.test(String(properties[name])))
      .map((name) => `${described(element)} has a script as ${name}`),
  ];
}
