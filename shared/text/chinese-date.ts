const ISO_DATE = /^(\d{4})-(\d{2})-(\d{2})$/;

/** `2024-05-13` → `2024年5月13日` (GB/T 9704: Arabic, no zero padding); '' stays ''. */
export function formatChineseDate(iso: string): string {
  const match = ISO_DATE.exec(iso);
  return match ? `${match[1]}年${Number(match[2])}月${Number(match[3])}日` : '';
}

/** True for a real calendar date written `YYYY-MM-DD`. */
export function isIsoDate(text: string): boolean {
  if (!ISO_DATE.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

/** Reads `2024年5月13日`, `2024-5-13`, `2024/05/13`, `2024.5.13`; '' when it is no real date. */
export function parseChineseDate(text: string): string {
  const match = /(\d{4})\s*[年\-/.]\s*(\d{1,2})\s*[月\-/.]\s*(\d{1,2})/.exec(text.normalize('NFKC'));
  if (!match) return '';
  const iso = `${match[1]}-${(match[2] ?? '').padStart(2, '0')}-${(match[3] ?? '').padStart(2, '0')}`;
  return isIsoDate(iso) ? iso : '';
}
