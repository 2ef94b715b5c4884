import type { Block } from '../../circular/types.ts';
import type { Folder } from '../folder.ts';
import type { Located } from '../located.ts';
import type { SourceFile } from '../source-file.ts';
import { readYaml } from '../yaml/read-yaml.ts';
import { readBlocks } from './blocks.ts';
import { parseBody } from './parse-body.ts';
import { reportFences } from './report-fences.ts';
import { splitFrontmatter } from './split-frontmatter.ts';

/** A Markdown file taken apart. */
export interface MarkdownFile {
  /** Undefined, and reported, when it cannot be read. */
  frontmatter?: Located;
  /** Undefined, and reported, when the body must not be parsed. */
  blocks?: Block[];
}

/** Reads the frontmatter and the body of a circular, a plan or an attachment in prose. */
export function readMarkdown(source: SourceFile, folder: Folder, keys: ReadonlySet<string>): MarkdownFile {
  const { yaml, bodyStart } = splitFrontmatter(source);
  const frontmatter = yaml && readYaml(source, yaml.start, yaml.end, keys);
  const body = blankBefore(source.text, bodyStart);
  const blocks = reportFences(body, source)
    ? readBlocks(parseBody(source, bodyStart), { source, folder })
    : undefined;
  return { ...(frontmatter && { frontmatter }), ...(blocks && { blocks }) };
}

/** The text with all before an offset blank, so that what follows keeps its place. */
function blankBefore(text: string, offset: number): string {
  return text.slice(0, offset).replaceAll(/[^\r\n]/g, ' ') + text.slice(offset);
}
