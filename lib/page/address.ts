/** An absolute http(s) address; null for anything else. */
export function safeUrl(href: string | null, base: string): string | null {
  if (href === null || href.trim() === '') return null;
  try {
    const url = new URL(href, base);
    return /^https?:$/u.test(url.protocol) ? url.href : null;
  } catch {
    return null;
  }
}

/** Whether two addresses are the same page, whatever their query and fragment. */
export function isSamePage(one: string, other: string): boolean {
  const bare = (url: string): string =>
    url
      .replace(/[?#].*$/u, '')
      .replace(/\/$/u, '')
      .replace(/^https?:\/\/(?:www\.)?/u, '');
  return bare(one) === bare(other);
}

/** Whether two addresses share the last two labels of their hosts: near enough to "of the same site" for a list of links. */
export function isSameSite(one: string, other: string): boolean {
  const site = (url: string): string => new URL(url).hostname.split('.').slice(-2).join('.');
  return site(one) === site(other);
}
