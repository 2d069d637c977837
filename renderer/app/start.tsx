import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { fontFaceCss } from '../../shared/compose/font-faces.ts';
import { DEFAULT_SETTINGS } from '../../shared/contract/settings.contract.ts';
import { appBridge } from '../api/bridge.ts';
import { createClient } from '../api/client.ts';
import { notifyError } from '../components/notify/notify.tsx';
import { App } from './App.tsx';

/** Draws the window. Settings come first, so that it is not drawn in one colour and then in another. */
export async function start(element: HTMLElement): Promise<void> {
  declareFonts();
  const client = createClient(appBridge());
  const settings = await client.settings.get({}).catch((error: unknown) => {
    notifyError(error);
    return DEFAULT_SETTINGS;
  });
  createRoot(element).render(
    <StrictMode>
      <App client={client} settings={settings} />
    </StrictMode>,
  );
}

/** The fonts the application brings along stand behind every installed one; a shadow root could not declare them. */
function declareFonts(): void {
  const style = document.createElement('style');
  style.textContent = fontFaceCss();
  document.head.append(style);
}
