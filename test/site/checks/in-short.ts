import type { Finding } from './types.ts';

/** Findings a line each: a fault that many pages share is named once, with the first of them. */
export function inShort(findings: readonly Finding[]): string[] {
  return [...Map.groupBy(findings, ({ fault }) => fault)].map(([fault, [first, ...others]]) =>
    others.length === 0 ? `${first!.page}: ${fault}` : `${first!.page} and ${others.length} more: ${fault}`,
  );
}
