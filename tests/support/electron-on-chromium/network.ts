import type { Request as BrowserRequest, Page, Route } from 'playwright-core';
import { protocolHandlers } from './protocol.ts';
import { emitPreventable } from './strict.ts';
import { toAppUrl, toBrowserPolicy } from './urls.ts';
import type { WebContents } from './web-contents.ts';
import { askBeforeRequest } from './web-request.ts';

/** Which contents a page belongs to. */
export const pageOwners = new Map<Page, WebContents>();

function ownerOf(request: BrowserRequest): WebContents | undefined {
  try {
    return pageOwners.get(request.frame().page());
  } catch {
    // Playwright has no frame for the first request of a page that another page has opened.
    return undefined;
  }
}

function navigationRefused(request: BrowserRequest, owner: WebContents, url: string): boolean {
  if (!request.isNavigationRequest()) return false;
  const isMainFrame = request.frame().parentFrame() === null;
  if (isMainFrame && owner.ownNavigation) return false;
  const details = { url, isMainFrame, isSameDocument: false, frame: isMainFrame ? owner.mainFrame : null };
  const refused = emitPreventable(owner, 'will-frame-navigate', details);
  return isMainFrame ? emitPreventable(owner, 'will-navigate', details, url) || refused : refused;
}

async function fulfil(route: Route, request: BrowserRequest, url: string): Promise<void> {
  const handler = protocolHandlers.get(url.slice(0, url.indexOf(':')));
  if (!handler) return route.abort('failed');
  const body = request.postDataBuffer();
  const asked = new Request(url, {
    method: request.method(),
    headers: request.headers(),
    ...(body ? { body: new Uint8Array(body) } : {}),
  });
  const response = await handler(asked);
  const headers = [...response.headers].map(([name, value]) => [
    name,
    name.startsWith('content-security-policy') ? toBrowserPolicy(value) : value,
  ]);
  await route.fulfill({
    status: response.status,
    headers: Object.fromEntries(headers),
    body: Buffer.from(await response.arrayBuffer()),
  });
}

/**
 * Answers every request of every page: the app's navigation listeners, then its webRequest listener, then its
 * protocol handler. Nothing ever reaches a network.
 */
export async function handleRoute(route: Route): Promise<void> {
  const request = route.request();
  const owner = ownerOf(request);
  const url = toAppUrl(request.url());
  if (!owner) return route.abort('blockedbyclient');
  try {
    if (navigationRefused(request, owner, url)) return await route.abort('aborted');
    if (await askBeforeRequest(request, url, owner)) return await route.abort('blockedbyclient');
    await fulfil(route, request, url);
  } catch (error) {
    if (owner.isDestroyed()) return;
    process.stderr.write(`stand-in: request for ${url} failed: ${String(error)}\n`);
    await route.abort('failed');
  }
}
