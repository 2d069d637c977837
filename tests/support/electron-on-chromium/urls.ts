/**
 * Chromium does not know the app's own scheme and cannot intercept it, so `app://bundle/x` is shown to Chromium
 * as `https://bundle.app.test/x` (still a secure context) and to the app as what it asked for.
 */
const schemes = new Set<string>();

/** Makes a scheme of the app's one that is mapped. */
export function mapScheme(scheme: string): void {
  schemes.add(scheme);
}

/** `app://bundle/x` → `https://bundle.app.test/x`; other addresses stay. */
export function toBrowserUrl(url: string): string {
  const match = /^([a-z][a-z0-9+.-]*):\/\/([^/?#]+)(.*)$/s.exec(url);
  if (!match) return url;
  const [, scheme = '', host = '', rest = ''] = match;
  return schemes.has(scheme) ? `https://${host}.${scheme}.test${rest}` : url;
}

/** `https://bundle.app.test/x` → `app://bundle/x`; other addresses stay. */
export function toAppUrl(url: string): string {
  const match = /^https:\/\/([^/?#]+)\.([a-z][a-z0-9+-]*)\.test(?=[/?#]|$)(.*)$/s.exec(url);
  if (!match) return url;
  const [, host = '', scheme = '', rest = ''] = match;
  return schemes.has(scheme) ? `${scheme}://${host}${rest}` : url;
}

/** Rewrites the app's addresses and scheme sources inside a Content-Security-Policy. */
export function toBrowserPolicy(policy: string): string {
  let mapped = policy;
  for (const scheme of schemes) {
    mapped = mapped
      .replace(new RegExp(`\\b${scheme}://([^\\s;/]+)`, 'g'), `https://$1.${scheme}.test`)
      .replace(new RegExp(`(?<=\\s)${scheme}:(?=[\\s;]|$)`, 'g'), `https://*.${scheme}.test`);
  }
  return mapped;
}
