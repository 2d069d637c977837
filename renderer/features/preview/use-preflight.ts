import { useEffect, useState } from 'react';
import type { ReportDocument } from '../../../shared/compose/document.ts';
import {
  type PreflightFinding,
  preflightCharacters,
  preflightFonts,
  preflightPages,
} from '../../../shared/compose/preflight.ts';
import { installedFonts } from '../../components/layout-settings/installed-fonts.ts';
import { measurePages } from '../../components/preview-pages/measure-pages.ts';
import { gb2312Characters } from './gb2312.ts';

/** Typing must not wait for a layout of the whole report. */
const QUIET_MS = 600;

/** What to look at before printing, some time after the last change; null until it is known. */
export function usePreflight(document: ReportDocument): readonly PreflightFinding[] | null {
  const [findings, setFindings] = useState<readonly PreflightFinding[] | null>(null);
  useEffect(() => {
    let current = true;
    const timer = setTimeout(() => {
      void window.document.fonts.ready.then(() => {
        if (current) setFindings(preflight(document));
      });
    }, QUIET_MS);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [document]);
  return findings;
}

function preflight(document: ReportDocument): PreflightFinding[] {
  const { layout } = document;
  const names = [...new Set(Object.values(layout.fonts))];
  const installed = installedFonts(names);
  const known = gb2312Characters();
  return [
    ...preflightPages(measurePages(document), layout),
    ...preflightCharacters(document, (character) => known.has(character)),
    ...preflightFonts(names.filter((name) => !installed.has(name))),
  ];
}
