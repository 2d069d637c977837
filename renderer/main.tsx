import '@mantine/core/styles.css';
import '@mantine/notifications/styles.css';
import './theme/tokens.css';
import './theme/base.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { fontFaceCss } from '../shared/compose/font-faces.ts';
import { DEFAULT_SETTINGS } from '../shared/contract/settings.contract.ts';
import { appBridge } from './api/bridge.ts';
import { createClient } from './api/client.ts';
import { App } from './app/App.tsx';
import { notifyError } from './components/notify/notify.tsx';

const client = createClient(appBridge());

/** The fonts the application brings along stand behind every installed one; a shadow root could not declare them. */
function declareFonts(): void {
  const style = document.createElement('style');
  style.textContent = fontFaceCss();
  document.head.append(style);
}

/** Settings first, so that the window is not drawn in one colour and then in another. */
async function start(element: HTMLElement): Promise<void> {
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

declareFonts();
const root = document.getElementById('root');
if (root) void start(root);
