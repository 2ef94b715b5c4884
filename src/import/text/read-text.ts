import { olderFormat, type Unreadable } from '../../unreadable.ts';
import type { Finding, SourceDocument } from '../types.ts';
import { cleanLines } from './clean-lines.ts';
import { decode } from './decode.ts';
import { gather } from './gather.ts';
import { withoutPageNumbers } from './page-numbers.ts';

/** Reads a plain text: one that was typed, or one that a program took from a PDF, cut where its pages ended. */
export function readText(bytes: Uint8Array): SourceDocument | Unreadable {
  const decoded = olderFormat(bytes) ?? decode(bytes);
  if (decoded.type === 'unreadable') return decoded;
  const findings: Finding[] = [];
  if (decoded.encoding !== 'utf-8')
    findings.push({ kind: 'sure', subject: '编码', text: `按 ${decoded.encoding.toUpperCase()} 读取` });
  const lines = withoutPageNumbers(cleanLines(decoded.text, findings), findings);
  return { unit: 'line', blocks: gather(lines, findings), findings, pictures: new Map() };
}
