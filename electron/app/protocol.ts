import { readFile } from 'node:fs/promises';
import { extname, resolve } from 'node:path';
import { protocol } from 'electron';
import { APP_HOST, APP_SCHEME } from './origin.ts';
import { pageFile } from './page-file.ts';

const MIME_TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.woff2': 'font/woff2',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
};

/** Mantine sets inline styles, hence 'unsafe-inline' for styles; scripts come from our files alone. */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "form-action 'none'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
  "object-src 'none'",
].join('; ');

/** Must run before `ready`. Not bypassCSP, not corsEnabled, no service workers. */
export function registerAppScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: APP_SCHEME, privileges: { standard: true, secure: true, supportFetchAPI: true } },
  ]);
}

/** Pages made in memory for printing, by path; each is served until its printing ends. */
export type MemoryPages = Map<string, string>;

/** Serves the renderer folder and the pages in memory at app://bundle/, and nothing else. */
export function serveApp(rendererFolder: string, pages: MemoryPages): void {
  const root = resolve(rendererFolder);
  protocol.handle(APP_SCHEME, async (request) => {
    const url = new URL(request.url);
    if (request.method !== 'GET' || url.host !== APP_HOST) return notFound();
    const page = pages.get(url.pathname);
    if (page !== undefined) return respond(page, MIME_TYPES['.html']);
    const file = pageFile(root, url.pathname);
    const type = file && MIME_TYPES[extname(file)];
    if (!file || !type) return notFound();
    try {
      return respond(await readFile(file), type);
    } catch {
      // A file that is not there is an ordinary 404: the page asked for something the build does not hold.
      return notFound();
    }
  });
}

function respond(body: string | Uint8Array<ArrayBuffer>, type = 'application/octet-stream'): Response {
  return new Response(body, {
    headers: {
      'content-type': type,
      'content-security-policy': CONTENT_SECURITY_POLICY,
      'x-content-type-options': 'nosniff',
    },
  });
}

function notFound(): Response {
  return new Response('', { status: 404 });
}
