import type { WordParts } from '../../word/open-word-file.ts';
import { relationsOf } from '../../word/relations.ts';
import { child, outermost, toggle, value, type XmlElement } from '../../word/xml-element.ts';
import { listLabels } from './list-labels.ts';
import { paragraphsOf, readBlocks } from './read-blocks.ts';
import type { Lookup } from './read-paragraph.ts';
import { readSection } from './read-section.ts';
import { readStyleSheet } from './style-sheet.ts';
import { themeFaces } from './theme-faces.ts';
import type { WordFile, WordParagraph, WordSection } from './types.ts';

/** A Word file, styles resolved. What it lacks (styles, settings, a theme) says nothing. */
export function readWordFile({ parts, main }: WordParts): WordFile {
  const relations = relationsOf(main, parts);
  const part = (kind: string): XmlElement | undefined => {
    const path = [...relations.values()].find(({ type }) => type === kind)?.path;
    return path === undefined ? undefined : parts.get(path);
  };
  const theme = themeFaces(part('theme'));
  const lookup: Lookup = {
    theme,
    sheet: readStyleSheet(part('styles'), theme),
    labels: listLabels(part('numbering')),
  };
  const settings = part('settings');
  const story = (id: string): WordParagraph[] | undefined => {
    const found = parts.get(relations.get(id)?.path ?? '');
    return found && paragraphsOf(readBlocks(found, lookup));
  };
  const body = child(parts.get(main), 'w:body');
  const core = parts.get('docProps/core.xml');
  const title = child(core, 'dc:title')?.text.trim();
  const language = languageOf(part('styles'));
  const program = child(parts.get('docProps/app.xml'), 'Application')?.text.trim();
  return {
    sections: body ? sectionsOf(body, lookup, story) : [],
    normal: lookup.sheet.styles.get(lookup.sheet.normal)?.paragraph ?? {},
    evenAndOdd: toggle(settings, 'w:evenAndOddHeaders') ?? false,
    revisions: body ? REVISIONS.reduce((count, name) => count + outermost(body, name).length, 0) : 0,
    facts: {
      ...(title && { title }),
      ...(language && { language }),
      ...(program && { program }),
    },
  };
}

const REVISIONS = ['w:ins', 'w:del', 'w:moveFrom', 'w:moveTo', 'w:commentReference'];

/** The body cut where sections end: after a paragraph that carries their properties, and at its own end. */
function sectionsOf(
  body: XmlElement,
  lookup: Lookup,
  story: (id: string) => WordParagraph[] | undefined,
): WordSection[] {
  const sections: WordSection[] = [];
  let gathered: XmlElement[] = [];
  const close = (properties: XmlElement | undefined) => {
    const blocks = readBlocks(
      { name: 'w:body', attributes: new Map(), children: gathered, text: '' },
      lookup,
    );
    sections.push({ ...readSection(properties, sections.at(-1), story), blocks });
    gathered = [];
  };
  for (const each of body.children) {
    if (each.name === 'w:sectPr') {
      close(each);
      continue;
    }
    gathered.push(each);
    const ending = each.name === 'w:p' ? child(child(each, 'w:pPr'), 'w:sectPr') : undefined;
    if (ending) close(ending);
  }
  if (gathered.length > 0) close(undefined);
  return sections;
}

function languageOf(styles: XmlElement | undefined): string | undefined {
  const defaults = child(child(child(styles, 'w:docDefaults'), 'w:rPrDefault'), 'w:rPr');
  return child(defaults, 'w:lang')?.attributes.get('w:eastAsia') ?? value(defaults, 'w:lang');
}
