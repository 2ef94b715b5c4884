import { BuilderElement, type XmlComponent } from 'docx';

/** An element that the library has no options for. Attributes of undefined value are left out. */
export function element(
  name: string,
  attributes: Record<string, string | number | undefined> = {},
  children: readonly XmlComponent[] = [],
): XmlComponent {
  return new BuilderElement<Attributes>({
    name,
    attributes: Object.fromEntries(given(attributes).map(([key, value]) => [key, { key, value }])),
    children,
  });
}

/** An element that has nothing but a value. */
export function value(name: string, val: string | number): XmlComponent {
  return element(name, { 'w:val': val });
}

function given(attributes: Record<string, string | number | undefined>): [string, string | number][] {
  return Object.entries(attributes).flatMap(([key, value]) => (value === undefined ? [] : [[key, value]]));
}

type Attributes = Record<string, string | number>;
