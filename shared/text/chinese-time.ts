/** `2026年11月22日 17:30` in local time, from an ISO instant. */
export function chineseDateTime(instant: string): string {
  const time = new Date(instant);
  return `${chineseDay(time)} ${two(time.getHours())}:${two(time.getMinutes())}`;
}

/** `2026年11月22日`, the local day. */
export function chineseDay(time: Date): string {
  return `${time.getFullYear()}年${time.getMonth() + 1}月${time.getDate()}日`;
}

function two(part: number): string {
  return String(part).padStart(2, '0');
}
