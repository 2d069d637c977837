/** Text in quotation marks; marks inside it become single ones (GB/T 15834-2011 4.8.3.3): “‘三公’经费控制情况”. */
export function quoted(text: string): string {
  return `“${text.replaceAll('“', '‘').replaceAll('”', '’')}”`;
}
