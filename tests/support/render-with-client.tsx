import { MantineProvider } from '@mantine/core';
import { Notifications } from '@mantine/notifications';
import { render } from '@testing-library/react';
import type { ReactNode } from 'react';
import { ClientProvider } from '../../renderer/api/client-context.tsx';
import { DataSafetyProvider } from '../../renderer/components/data-safety/data-safety-context.tsx';
import { SettingsProvider } from '../../renderer/components/settings-menu/settings-context.tsx';
import { theme } from '../../renderer/theme/theme.ts';
import type { AppClient } from '../../shared/contract/contract.ts';
import { DEFAULT_SETTINGS } from '../../shared/contract/settings.contract.ts';

/** Renders a part of the window with the theme, the settings and a client around it. */
export function renderWithClient(client: AppClient, children: ReactNode) {
  return render(
    <MantineProvider env="test" theme={theme}>
      <ClientProvider client={client}>
        <SettingsProvider initial={DEFAULT_SETTINGS}>
          <Notifications />
          <DataSafetyProvider save={() => Promise.resolve()}>{children}</DataSafetyProvider>
        </SettingsProvider>
      </ClientProvider>
    </MantineProvider>,
  );
}
