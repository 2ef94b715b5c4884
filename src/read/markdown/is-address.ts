/**
 * Whether a link may lead there: http, https, mailto, or a path relative to the page. A path is ASCII and
 * has a dot, a slash or a hash: in `见[一](二)` the brackets are characters.
 */
export function isAddress(url: string): boolean {
  if (/^(?:https?:\/\/|mailto:)[^\s]+$/i.test(url)) return true;
  return /^(?!\/\/)[!-[\]-~]*[./#][!-[\]-~]*$/.test(url) && !/^[^/?#]*:/.test(url);
}
