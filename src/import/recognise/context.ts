import { placeAt, type SourceText } from '../source-text.ts';
import type { Finding } from '../types.ts';

/** What every step of recognising shares. */
export interface Context {
  findings: Finding[];
}

/** Notes a finding about characters of the file. */
export function tell(
  { findings }: Context,
  kind: Finding['kind'],
  subject: string,
  text: string,
  at?: SourceText | { text: SourceText; index: number },
): void {
  const place = at && ('index' in at ? placeAt(at.text, at.index) : placeAt(at));
  findings.push({ kind, subject, text, ...(place && { place }) });
}
