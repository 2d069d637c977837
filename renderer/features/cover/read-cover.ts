export type ReadYear =
  | { readonly ok: true; readonly year: number }
  | { readonly ok: false; readonly problem: string };

/** Reads 评价年度: `2023`, `2023年`, full-width digits. */
export function readYear(text: string): ReadYear {
  const match = /^(\d{4})\s*年?(度)?$/.exec(text.normalize('NFKC').trim());
  const year = Number(match?.[1]);
  if (match && year >= 2000 && year <= 2099) return { ok: true, year };
  return { ok: false, problem: '评价年度应是 2000 到 2099 之间的四位数，例如 2023。' };
}
