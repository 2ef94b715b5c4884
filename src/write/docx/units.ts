/** Points to twips, Word's unit of length: a twentieth of a point. */
export function twips(points: number): number {
  return Math.round(points * 20);
}

/** Points to half-points, Word's unit of type size. */
export function halfPoints(points: number): number {
  return Math.round(points * 2);
}

/** Points to eighths of a point, Word's unit of a border's thickness; the thinnest is 2, the thickest 96. */
export function borderSize(points: number): number {
  return Math.min(96, Math.max(2, Math.round(points * 8)));
}

/** `#ff0000` to `FF0000`. */
export function hex(color: string): string {
  return color.slice(1).toUpperCase();
}
