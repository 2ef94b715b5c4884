/** A time of `publicationTime` as RFC 3339 has it: in Beijing's time, which is that of every office. */
export function zoned(time: string): string {
  return `${time.replace(' ', 'T')}:00+08:00`;
}
