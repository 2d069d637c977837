import { contentChecks } from './check-contents.ts';
import { executableChecks } from './check-executable.ts';
import { importChecks } from './check-imports.ts';
import { nativeChecks } from './check-native.ts';
import { runChecks } from './check-run.ts';
import type { PackCheck } from './pack-check.ts';

export const packChecks: readonly PackCheck[] = [
  ...contentChecks,
  ...nativeChecks,
  ...executableChecks,
  ...importChecks,
  ...runChecks,
];
