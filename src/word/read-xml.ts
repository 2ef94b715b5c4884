import { DOMParser, type Element, type Node } from '@xmldom/xmldom';
import type { XmlElement } from './xml-element.ts';

/**
 * Reads a part of an office file. Of alternatives (`mc:AlternateContent`) only the first choice is kept, or without one
 * the fallback: the others say the same again for other programs.
 *
 * @throws {XmlError} when it is not well formed, is nested deeper than any office nests, or defines entities of its own.
 */
export function readXml(bytes: Uint8Array): XmlElement {
  const text = decoded(bytes);
  // An office writes none; one could name other files, or grow without end.
  if (/<!(DOCTYPE|ENTITY)/i.test(text)) throw new XmlError('doctype');
  const document = parsed(text);
  if (!document.documentElement) throw new XmlError('empty');
  return elementOf(document.documentElement);
}

/** XML that cannot be read. */
export class XmlError extends Error {}

function decoded(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  return new TextDecoder('utf-8').decode(bytes);
}

function parsed(text: string) {
  const onError = (level: string) => {
    if (level !== 'warning') throw new XmlError('malformed');
  };
  try {
    return new DOMParser({ onError, locator: false }).parseFromString(text, 'text/xml');
  } catch (error) {
    throw new XmlError('malformed', { cause: error });
  }
}

function elementOf(root: Element): XmlElement {
  const top = shallow(root);
  const open: [node: Element, element: XmlElement, depth: number][] = [[root, top, 0]];
  for (let next = open.pop(); next; next = open.pop()) {
    const [node, element, depth] = next;
    if (depth > DEEPEST) throw new XmlError('too deep');
    for (let at: Node | null = childrenOf(node); at; at = at.nextSibling) {
      if (at.nodeType === TEXT || at.nodeType === CDATA) element.text += at.nodeValue ?? '';
      if (at.nodeType !== ELEMENT) continue;
      const child = shallow(at as Element);
      element.children.push(child);
      open.push([at as Element, child, depth + 1]);
    }
  }
  return top;
}

const DEEPEST = 256;
const ELEMENT = 1;
const TEXT = 3;
const CDATA = 4;

/** The first child; of alternatives, that of the first choice, or of the fallback. */
function childrenOf(node: Element): Node | null {
  if (node.localName !== 'AlternateContent') return node.firstChild;
  let fallback: Node | null = null;
  for (let at: Node | null = node.firstChild; at; at = at.nextSibling) {
    if ((at as Element).localName === 'Choice') return at.firstChild;
    if ((at as Element).localName === 'Fallback') fallback ??= at.firstChild;
  }
  return fallback;
}

function shallow(node: Element): XmlElement {
  const attributes = new Map<string, string>();
  for (const attribute of Array.from(node.attributes)) {
    attributes.set(nameOf(attribute.namespaceURI, attribute.localName), attribute.value);
  }
  return { name: nameOf(node.namespaceURI, node.localName), attributes, children: [], text: '' };
}

function nameOf(namespace: string | null, localName: string | null): string {
  const prefix = PREFIXES.find(([, pattern]) => pattern.test(namespace ?? ''))?.[0];
  return prefix === undefined ? (localName ?? '') : `${prefix}:${localName}`;
}

/** Namespaces of ECMA-376, those of its strict form (purl.oclc.org) too. */
const PREFIXES: [prefix: string, namespace: RegExp][] = [
  ['w', /\/wordprocessingml\/(2006\/)?main$/],
  ['r', /\/officeDocument\/(2006\/)?relationships$/],
  ['wp', /\/drawingml\/(2006\/)?wordprocessingDrawing$/],
  ['m', /\/officeDocument\/(2006\/)?math$/],
  ['a', /\/drawingml\/(2006\/)?main$/],
  ['wps', /\/wordprocessingShape$/],
  ['v', /^urn:schemas-microsoft-com:vml$/],
  ['dc', /^http:\/\/purl\.org\/dc\/elements\//],
];
