/** The id of a place in the source, which links lead to: `plan.md:12:5`; of a file's first line where no line is known. */
export function placeId(
  file: string,
  { line = 1, column }: { line?: number | undefined; column?: number | undefined },
): string {
  return column === undefined ? `${file}:${line}` : `${file}:${line}:${column}`;
}
