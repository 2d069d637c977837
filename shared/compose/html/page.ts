import type { ReportDocument } from '../document.ts';
import { versionText } from '../version-text.ts';
import { documentBodyHtml } from './body.ts';
import { documentCss } from './css.ts';
import { escapeHtml } from './escape.ts';

/**
 * A complete page for the printer or printToPDF (with `preferCSSPageSize`, no margins of its own).
 * @param options.headingPages the page of every heading, from 1, once they are known: 目录 prints them
 */
export function documentPageHtml(
  document: ReportDocument,
  options: { fontFaceCss: string; headingPages?: readonly number[] },
): string {
  const css = documentCss(document.layout, {
    mode: 'print',
    fontFaces: options.fontFaceCss,
    versionText: versionText(document),
  });
  return `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<title>${escapeHtml(document.title)}</title>
<style>
${css}
</style>
</head>
<body>
${documentBodyHtml(document, options.headingPages)}
</body>
</html>
`;
}
