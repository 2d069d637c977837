import type { Page } from 'playwright-core';

/** Drops a file on the window, as from a folder beside it. */
export async function dropFile(page: Page, name: string, bytes: Uint8Array): Promise<void> {
  await page.evaluate(
    ([fileName = '', content = '']) => {
      const data = new DataTransfer();
      const binary = Uint8Array.from(atob(content), (letter) => letter.charCodeAt(0));
      data.items.add(new File([binary], fileName));
      for (const type of ['dragenter', 'dragover', 'drop']) {
        const options = { dataTransfer: data, bubbles: true, cancelable: true };
        document.body.dispatchEvent(new DragEvent(type, options));
      }
    },
    [name, Buffer.from(bytes).toString('base64')],
  );
}
