/** Whether a link may lead there: http, https, mailto, or a path relative to the page. */
export function isAddress(url: string): boolean {
  if (/^(?:https?:\/\/|mailto:)[^\s]+$/i.test(url)) return true;
  return url !== '' && !url.startsWith('//') && !url.includes('\\') && !/^[^/?#]*:/.test(url);
}
