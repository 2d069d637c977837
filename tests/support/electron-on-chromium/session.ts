import { protocol } from './protocol.ts';
import { KnownEventEmitter, strict } from './strict.ts';
import { webRequest } from './web-request.ts';

/** Permissions, proxies and caches are accepted and have no effect: a headless Chromium grants nothing anyway. */
export class Session extends KnownEventEmitter {
  readonly webRequest = webRequest;
  readonly protocol = protocol;
  constructor() {
    super('session', ['will-download', 'select-serial-port', 'select-usb-device', 'select-hid-device']);
  }
  setPermissionRequestHandler(): void {}
  setPermissionCheckHandler(): void {}
  setDevicePermissionHandler(): void {}
  setDisplayMediaRequestHandler(): void {}
  setSpellCheckerEnabled(): void {}
  setSpellCheckerLanguages(): void {}
  async setProxy(): Promise<void> {}
  async clearCache(): Promise<void> {}
  async clearStorageData(): Promise<void> {}
  async closeAllConnections(): Promise<void> {}
}

export const defaultSession = strict('session.defaultSession', new Session());
export const session = strict('session', { defaultSession });
