import type { Unreadable } from '../../unreadable.ts';
import { openWordFile, type WordParts } from '../../word/open-word-file.ts';
import { relationsOf } from '../../word/relations.ts';
import { child, type XmlElement } from '../../word/xml-element.ts';
import { placeAt } from '../source-text.ts';
import type { Finding, SourceBlock, SourceDocument } from '../types.ts';
import { readBlocks } from './blocks.ts';
import { readNumbering } from './numbering.ts';
import { otherStories, storiesOf } from './stories.ts';
import { readStyles } from './styles.ts';

/** Reads a Word file, whichever program made it. Its places count the paragraphs of its text, tables included. */
export function readDocx(bytes: Uint8Array): SourceDocument | Unreadable {
  const opened = openWordFile(bytes);
  if (opened.type === 'unreadable') return opened;
  const { parts, main } = opened;
  const relations = relationsOf(main, parts);
  const of = (type: string) =>
    parts.get([...relations.values()].find((one) => one.type === type)?.path ?? '');
  const findings: Finding[] = [];
  const pictures = new Map<string, Uint8Array>();
  const named = new Map<string, string>();
  const body = child(parts.get(main), 'w:body') ?? EMPTY;
  const blocks = readBlocks(body, {
    styles: readStyles(of('styles')),
    numbering: readNumbering(of('numbering')),
    relations,
    stories: storiesOf(of),
    findings,
    picture: (path) => namePicture(path, opened, pictures, named),
    count: { paragraphs: 0 },
  });
  findings.push(...otherStories(relations, parts));
  reportHints(blocks, findings);
  return { unit: 'paragraph', blocks: withEvenLevels(blocks), findings, pictures };
}

const EMPTY: XmlElement = { name: 'w:body', attributes: new Map(), children: [], text: '' };

/** The name a picture is kept under; undefined where there is none, or it is of a kind that the format does not take. */
function namePicture(
  path: string,
  { file }: WordParts,
  pictures: Map<string, Uint8Array>,
  named: Map<string, string>,
): string | undefined {
  const known = named.get(path);
  if (known !== undefined) return known;
  const extension = /\.(png|jpe?g)$/i.exec(path)?.[1]?.toLowerCase();
  const bytes = extension === undefined ? undefined : file(path);
  if (bytes === undefined) return undefined;
  const name = `picture-${pictures.size + 1}.${extension}`;
  pictures.set(name, bytes);
  named.set(path, name);
  return name;
}

function reportHints(blocks: readonly SourceBlock[], findings: Finding[]): void {
  const first = blocks.find((block) => block.type === 'paragraph');
  if (first) return;
  findings.push({
    kind: 'ask',
    place: blocks[0]?.type === 'table' ? placeAt(blocks[0].rows[0]![0]!.text) : { line: 1, column: 1 },
    subject: '正文',
    text: '文件里没有成段的文字，请核对是否扫描件',
  });
}

/** Where the file's own headings begin below the first level (its title is the first), they move up. */
function withEvenLevels(blocks: readonly SourceBlock[]): SourceBlock[] {
  const levels = blocks.flatMap((block) => (block.type === 'paragraph' && block.level ? [block.level] : []));
  const counts = Map.groupBy(levels, (level) => level);
  const top = Math.min(...levels);
  // One heading of the highest level, at the head of the text, is the title.
  const base = counts.get(top)?.length === 1 && counts.size > 1 && levels[0] === top ? top : top - 1;
  return blocks.map((block) => {
    if (block.type !== 'paragraph' || block.level === undefined) return block;
    const { level, ...rest } = block;
    return level > base ? { ...rest, level: level - base } : rest;
  });
}
