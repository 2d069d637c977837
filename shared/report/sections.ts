import { TAB_LABELS, TABS, type TabId, tabOfRoot } from './paths.ts';
import type { Report } from './schema.ts';

/** The parts a report is compared and restored by: what each form tab edits, and what concerns the whole report. */
export const SECTIONS = [
  ...TABS.filter((tab): tab is FormTab => tab !== 'checks' && tab !== 'preview'),
  'settings',
] as const;
type FormTab = Exclude<TabId, 'checks' | 'preview'>;
export type SectionId = (typeof SECTIONS)[number];

export function sectionLabel(section: SectionId): string {
  return section === 'settings' ? '报告设置' : TAB_LABELS[section];
}

/** The section a field of the report belongs to; one that no tab edits (template, page layout) is a setting. */
export function sectionOfRoot(root: string): SectionId {
  const tab = tabOfRoot(root);
  return tab === null || tab === 'checks' || tab === 'preview' ? 'settings' : tab;
}

/** The report with one section as it stands in another version of it. */
export function withSection(report: Report, from: Report, section: SectionId): Report {
  const taken = Object.entries(from).filter(([root]) => !isIdentity(root) && sectionOfRoot(root) === section);
  return { ...report, ...Object.fromEntries(taken) };
}

/** What a report is, as against what it says. */
export function isIdentity(root: string): boolean {
  return root === 'id' || root === 'format';
}
