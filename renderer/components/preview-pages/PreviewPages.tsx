import { Box } from '@mantine/core';
import { useEffect, useLayoutEffect, useMemo, useRef } from 'react';
import type { ReportDocument } from '../../../shared/compose/document.ts';
import { documentBodyHtml } from '../../../shared/compose/html/body.ts';
import { documentCss } from '../../../shared/compose/html/css.ts';
import type { ReportPath, TabId } from '../../../shared/report/paths.ts';
import { drawPageNumbers } from './draw-page-numbers.ts';
import classes from './PreviewPages.module.css';
import { scrollToTab } from './scroll-to-tab.ts';
import { useFitWidth } from './use-fit-width.ts';

interface PreviewPagesProps {
  document: ReportDocument;
  /** a click on a text leads to the field that edits it */
  onOpenPath: (path: ReportPath) => void;
  /** the part of the report to bring into view */
  tab?: TabId;
}

const POINTER_CSS = `
[data-path]{cursor:pointer}
[data-path]:hover{background:rgba(28,93,153,.08)}`;

/**
 * The composed report as A4 sheets, scaled to the width it is given. It lives in a shadow root, so the report's
 * styles and the application's cannot touch each other. It can be focused, so that the keyboard can scroll it.
 */
export function PreviewPages({ document, onOpenPath, tab }: PreviewPagesProps) {
  const host = useRef<HTMLDivElement>(null);
  const scroller = useRef<HTMLDivElement>(null);
  const html = useMemo(() => documentBodyHtml(document), [document]);
  const css = useMemo(() => documentCss(document.layout, { mode: 'preview' }), [document.layout]);
  const zoom = useFitWidth(scroller);

  useLayoutEffect(() => {
    const root = host.current && (host.current.shadowRoot ?? host.current.attachShadow({ mode: 'open' }));
    // Safe as markup: documentBodyHtml escapes every text and attribute of the report, the style sheet is built
    // from the outline's validated layout, and the page's policy runs no inline script.
    if (!root) return;
    root.innerHTML = `<style>${css}${POINTER_CSS}</style>${html}`;
    drawPageNumbers(root, document.layout);
    // Lines may break elsewhere once a bundled font has arrived.
    void window.document.fonts.ready.then(() => drawPageNumbers(root, document.layout));
  }, [html, css, document.layout]);

  useEffect(() => {
    if (tab && scroller.current && host.current?.shadowRoot) {
      scrollToTab(scroller.current, host.current.shadowRoot, tab);
    }
  }, [tab]);

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
}
