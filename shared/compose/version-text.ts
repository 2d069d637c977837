import type { ReportDocument } from './document.ts';

/** `版本 K7M2-9QXD`: the small print beside the page number, where the layout asks for it; '' otherwise. */
export function versionText({ layout, version }: Pick<ReportDocument, 'layout' | 'version'>): string {
  return layout.versionCode && version ? `版本 ${version.code}` : '';
}
