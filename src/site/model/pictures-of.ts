import { extname, posix } from 'node:path';
import { nodesOf } from '../../circular/nodes-of.ts';
import { proseOf } from '../../circular/parts.ts';
import type { Circular } from '../../circular/types.ts';
import type { Sources } from '../../files.ts';
import type { SiteFile } from './types.ts';

/** The pictures in a circular's text, each at the URL of `picturePath`. */
export function picturesOf(circular: Circular, sources: Sources): SiteFile[] {
  const files = new Map<string, SiteFile>();
  for (const part of proseOf(circular)) {
    for (const figure of nodesOf(part, 'figure')) {
      const bytes = sources.get(figure.file);
      const mediaType = MEDIA_TYPES[extname(figure.file).toLowerCase()];
      const path = picturePath(circular, figure.file);
      if (bytes && mediaType) files.set(path, { path, mediaType, make: async () => bytes });
    }
  }
  return [...files.values()];
}

/** Where a picture is published, relative to the circular's folder: `pictures/map.png`. */
export function picturePath(circular: Circular, file: string): string {
  return `pictures/${posix.relative(posix.dirname(circular.file), file)}`;
}

const MEDIA_TYPES: Readonly<Record<string, string>> = {
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.gif': 'image/gif',
  '.webp': 'image/webp',
};
