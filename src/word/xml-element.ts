/** An element of a part of a Word file. Names carry the usual prefix of their namespace, whatever the file calls it: `w:p`. */
export interface XmlElement {
  name: string;
  attributes: ReadonlyMap<string, string>;
  children: XmlElement[];
  /** The characters that stand in it itself. */
  text: string;
}

/** The first child of a name, looked for from an element that may be missing itself. */
export function child(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element?.children.find((each) => each.name === name);
}

/** The children of a name, in order. */
export function children(element: XmlElement | undefined, name: string): XmlElement[] {
  return element?.children.filter((each) => each.name === name) ?? [];
}

/** `w:val` of the first child of a name. */
export function value(element: XmlElement | undefined, name: string): string | undefined {
  return child(element, name)?.attributes.get('w:val');
}

/** A switch: on when the element is there and does not say that it is off; undefined when it is not there. */
export function toggle(element: XmlElement | undefined, name: string): boolean | undefined {
  const found = child(element, name);
  return found && !OFF.has(found.attributes.get('w:val') ?? 'true');
}

const OFF = new Set(['0', 'false', 'off']);

/** A number in an attribute; undefined when it is missing or no number. */
export function numberIn(element: XmlElement | undefined, attribute: string): number | undefined {
  const text = element?.attributes.get(attribute);
  if (text === undefined || !/^\s*[+-]?\d+(\.\d+)?\s*$/.test(text)) return undefined;
  return Number(text);
}

/** A whole number in an attribute, as counts are; undefined when it is missing or none. */
export function integerIn(element: XmlElement | undefined, attribute: string): number | undefined {
  const number = numberIn(element, attribute);
  return Number.isSafeInteger(number) ? number : undefined;
}

/** The outermost elements of a name below one, in the order of the file: those that stand in another such are left out. */
export function outermost(element: XmlElement, name: string): XmlElement[] {
  return element.children.flatMap((each) => (each.name === name ? [each] : outermost(each, name)));
}
