import type { Request as BrowserRequest } from 'playwright-core';
import { strict } from './strict.ts';
import type { WebContents } from './web-contents.ts';

export interface BeforeRequestAnswer {
  readonly cancel?: boolean;
  readonly redirectURL?: string;
}
export type BeforeRequestListener = (
  details: object,
  callback: (answer: BeforeRequestAnswer) => void,
) => void;
export type BeforeRequestFilter = { readonly urls: readonly string[] };

let listener: BeforeRequestListener | null = null;
let lastId = 0;
const resourceTypes: Record<string, string> = { fetch: 'xhr', xhr: 'xhr', websocket: 'webSocket' };
const sameNames = ['stylesheet', 'script', 'image', 'font', 'media', 'ping'];

function onBeforeRequest(
  first: BeforeRequestFilter | BeforeRequestListener | null,
  second?: BeforeRequestListener | null,
): void {
  if (first !== null && typeof first === 'object') {
    if (first.urls.length > 0 && !first.urls.includes('<all_urls>')) {
      throw new Error('stand-in: webRequest filters other than <all_urls> are not implemented');
    }
    listener = second ?? null;
  } else {
    listener = first;
  }
}

export const webRequest = strict('session.webRequest', { onBeforeRequest });

function resourceTypeOf(request: BrowserRequest): string {
  const type = request.resourceType();
  if (type === 'document') return request.frame().parentFrame() === null ? 'mainFrame' : 'subFrame';
  return resourceTypes[type] ?? (sameNames.includes(type) ? type : 'other');
}

/** Asks the app's one listener; true when it cancels the request. */
export async function askBeforeRequest(
  request: BrowserRequest,
  url: string,
  owner: WebContents,
): Promise<boolean> {
  const ask = listener;
  if (!ask) return false;
  const details = {
    id: ++lastId,
    url,
    method: request.method(),
    resourceType: resourceTypeOf(request),
    referrer: request.headers().referer ?? '',
    timestamp: Date.now(),
    webContents: owner,
    webContentsId: owner.id,
  };
  const answer = await new Promise<BeforeRequestAnswer>((resolve) =>
    ask(strict('request details', details), resolve),
  );
  if (answer.redirectURL !== undefined) throw new Error('stand-in: redirectURL is not implemented');
  return answer.cancel === true;
}
