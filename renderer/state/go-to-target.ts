import { createContext, useContext } from 'react';
import type { GoToTarget } from './editor-store.ts';

/** Where `goTo` last sent the clerk; only the frame that moves the caret needs it. */
export const GoToTargetContext = createContext<GoToTarget | null>(null);

export const useGoToTarget = (): GoToTarget | null => useContext(GoToTargetContext);
