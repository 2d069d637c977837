import { app, type Session, type WebContents } from 'electron';
import { APP_SCHEME, isAppUrl } from './origin.ts';

/** Switches that must be set before `ready`: the second lock on the network, behind the request filter. */
export function lockNetworkSwitches(): void {
  app.enableSandbox();
  app.commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND');
  app.commandLine.appendSwitch('disable-background-networking');
  app.commandLine.appendSwitch('force-webrtc-ip-handling-policy', 'disable_non_proxied_udp');
}

/** Refuses every request that leaves the machine and every permission. One listener only, as Electron allows. */
export async function lockSession(session: Session): Promise<void> {
  session.webRequest.onBeforeRequest((details, callback) => {
    callback({ cancel: !isLocalUrl(details.url) });
  });
  session.setPermissionRequestHandler((_contents, _permission, decide) => decide(false));
  session.setPermissionCheckHandler(() => false);
  session.setDevicePermissionHandler(() => false);
  // A dead proxy: what slips past the filter ends on this machine.
  await session.setProxy({ proxyRules: '127.0.0.1:9', proxyBypassRules: '<-loopback>' });
}

/** No pop-ups, no navigation away, no webviews, for every page that is ever created. */
export function lockNavigation(): void {
  app.on('web-contents-created', (_event, contents) => lockContents(contents));
}

function lockContents(contents: WebContents): void {
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  const stay = (event: { preventDefault: () => void; url: string }) => {
    if (!isAppUrl(event.url)) event.preventDefault();
  };
  contents.on('will-navigate', stay);
  contents.on('will-frame-navigate', stay);
  contents.on('will-redirect', stay);
  contents.on('will-attach-webview', (event) => event.preventDefault());
}

function isLocalUrl(url: string): boolean {
  return (
    URL.canParse(url) && [`${APP_SCHEME}:`, 'blob:', 'data:', 'devtools:'].includes(new URL(url).protocol)
  );
}
