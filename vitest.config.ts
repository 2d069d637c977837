import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

const common = { pool: 'forks' as const };

export default defineConfig({
  test: {
    projects: [
      {
        test: { ...common, name: 'architecture', include: ['tests/architecture/**/*.test.ts'] },
      },
      {
        test: {
          ...common,
          name: 'unit',
          include: ['tests/unit/**/*.test.ts', 'tests/integration/**/*.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        plugins: [react()],
        test: {
          ...common,
          name: 'renderer',
          include: ['tests/unit/renderer/**/*.test.tsx'],
          environment: 'jsdom',
          setupFiles: ['tests/support/jsdom.setup.ts'],
          testTimeout: 30_000,
        },
      },
      {
        test: {
          ...common,
          name: 'e2e',
          include: ['tests/e2e/**/*.spec.ts'],
          globalSetup: ['tests/support/build-app.setup.ts'],
          testTimeout: 180_000,
          hookTimeout: 120_000,
          fileParallelism: false,
        },
      },
    ],
  },
});
