import { child, children, type XmlElement } from '../../word/xml-element.ts';
import type { ThemeFaces } from './read-format.ts';

/** The faces of a theme as `w:rFonts` asks for them: `minorEastAsia`, `majorHAnsi`. */
export function themeFaces(theme: XmlElement | undefined): ThemeFaces {
  const scheme = child(child(theme, 'a:themeElements'), 'a:fontScheme');
  const faces = new Map<string, string>();
  for (const kind of ['major', 'minor']) {
    const fonts = child(scheme, `a:${kind}Font`);
    const latin = typeface(child(fonts, 'a:latin'));
    const chinese = children(fonts, 'a:font').find(({ attributes }) => attributes.get('script') === 'Hans');
    const eastAsian = typeface(child(fonts, 'a:ea')) ?? typeface(chinese);
    if (latin !== undefined) for (const slot of ['Ascii', 'HAnsi']) faces.set(kind + slot, latin);
    if (eastAsian !== undefined) faces.set(`${kind}EastAsia`, eastAsian);
  }
  return (slot) => faces.get(slot);
}

function typeface(element: XmlElement | undefined): string | undefined {
  return element?.attributes.get('typeface') || undefined;
}
