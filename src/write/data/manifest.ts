import { z } from 'zod';

/** What a file of a built site is known by, in `data/manifest.json`. */
export type ManifestEntry = z.infer<typeof ENTRY>;

const ENTRY = z.object({
  path: z.string(),
  bytes: z.int().nonnegative(),
  /** Hexadecimal. */
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  /** Of a page that shows a circular, a campaign, an organ or a target: what it shows. */
  title: z.string().optional(),
  /**
   * Digests of what such a page itself says, part by part. Its markup changes with its neighbours (who cites it, where it is
   * listed); these do not.
   */
  content: z.record(z.string(), z.string()).optional(),
});

/** The entries of a manifest; null for a text that is none. Keys that are not known are passed over: a later version has more. */
export function readManifest(text: string): ManifestEntry[] | null {
  try {
    return z.array(ENTRY).parse(JSON.parse(text));
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof z.ZodError) return null;
    throw error;
  }
}

/** A manifest as a file. */
export function writeManifest(entries: readonly ManifestEntry[]): string {
  return `${JSON.stringify(entries, null, 1)}\n`;
}
