import { Box } from '@mantine/core';
import { memo, useEffect, useRef } from 'react';
import type { ReportDocument } from '../../../shared/compose/document.ts';
import type { ReportPath, TabId } from '../../../shared/report/paths.ts';
import type { EditedPlace } from './edited-block.ts';
import classes from './PreviewPages.module.css';
import { useFitWidth } from './use-fit-width.ts';
import { useShownPages } from './use-shown-pages.ts';

interface PreviewPagesProps {
  document: ReportDocument;
  /** a click on a text leads to the field that edits it */
  onOpenPath: (path: ReportPath) => void;
  /** the part of the report to bring into view */
  tab?: TabId;
  /** what is being written, to be marked and kept in view */
  edited?: EditedPlace | null;
}

/**
 * The composed report as A4 sheets, scaled to the width it is given. It lives in a shadow root, so the report's
 * styles and the application's cannot touch each other. It can be focused, so that the keyboard can scroll it.
 */
export const PreviewPages = memo(function PreviewPages(props: PreviewPagesProps) {
  const { document, onOpenPath, tab, edited = null } = props;
  const host = useRef<HTMLDivElement>(null);
  const scroller = useRef<HTMLDivElement>(null);
  const zoom = useFitWidth(scroller);

  useShownPages({ host, scroller, document, tab, edited });

  useEffect(() => {
    const element = host.current;
    if (!element) return;
    const open = (event: MouseEvent) => {
      const origin = event.composedPath().find((node) => node instanceof HTMLElement && node.dataset.path);
      if (origin instanceof HTMLElement && origin.dataset.path) onOpenPath(origin.dataset.path);
    };
    element.addEventListener('click', open);
    return () => element.removeEventListener('click', open);
  }, [onOpenPath]);

  return (
    <Box component="section" className={classes.scroller} ref={scroller} aria-label="报告预览" tabIndex={0}>
      <div className={classes.sheets} ref={host} style={{ zoom }} />
    </Box>
  );
});
