import { MantineProvider } from '@mantine/core';
import { Notifications } from '@mantine/notifications';
import type { AppClient } from '../../shared/contract/contract.ts';
import type { Settings } from '../../shared/contract/settings.contract.ts';
import { ClientProvider } from '../api/client-context.tsx';
import { ErrorBoundary } from '../components/error-boundary/ErrorBoundary.tsx';
import { SettingsProvider } from '../components/settings-menu/settings-context.tsx';
import { cssVariables, theme } from '../theme/theme.ts';
import classes from './App.module.css';
import { settingsColorScheme } from './color-scheme.ts';
import { Screens } from './Screens.tsx';

interface AppProps {
  client: AppClient;
  settings: Settings;
}

export function App({ client, settings }: AppProps) {
  return (
    <MantineProvider
      theme={theme}
      cssVariablesResolver={cssVariables}
      colorSchemeManager={settingsColorScheme(settings.colorScheme)}
      defaultColorScheme={settings.colorScheme}
    >
      <ClientProvider client={client}>
        <SettingsProvider initial={settings}>
          <Notifications position="bottom-right" limit={4} className={classes.toasts} />
          <ErrorBoundary name="窗口">
            <Screens />
          </ErrorBoundary>
        </SettingsProvider>
      </ClientProvider>
    </MantineProvider>
  );
}
