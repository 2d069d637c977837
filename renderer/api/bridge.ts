import type { AppBridge } from '../../shared/contract/bridge.ts';

declare global {
  interface Window {
    /** put there by the preload script */
    readonly app: AppBridge;
  }
}

export const appBridge = (): AppBridge => window.app;
