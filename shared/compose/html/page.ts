import type { ReportDocument } from '../document.ts';
import { documentBodyHtml } from './body.ts';
import { documentCss } from './css.ts';
import { escapeHtml } from './escape.ts';

/**
 * A complete page for the printer or printToPDF (with `preferCSSPageSize`, no margins of its own). The unit is the
 * author: a document of record carries no personal name.
 */
export function documentPageHtml(document: ReportDocument, options: { fontFaceCss: string }): string {
  const css = documentCss(document.layout, { mode: 'print', fontFaces: options.fontFaceCss });
  return `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<title>${escapeHtml(document.title)}</title>
<meta name="author" content="${escapeHtml(document.departmentName)}">
<style>
${css}
</style>
</head>
<body>
${documentBodyHtml(document)}
</body>
</html>
`;
}
