import type { Page } from 'playwright-core';

/** What a walk with the Tab key through the whole window showed. */
export interface KeyboardWalk {
  /** controls that had the focus, in their order */
  readonly visited: number;
  /** controls that can be seen and used, but never had the focus */
  readonly missed: readonly string[];
  /** controls that look the same with the focus as without */
  readonly unseen: readonly string[];
  /** the control that kept the focus, null when Tab went on to the end */
  readonly trap: string | null;
}

/** More controls than any page has. */
const MOST = 700;

/** Walks through all controls with Tab, as someone without a mouse does. */
export async function walkWithTab(page: Page): Promise<KeyboardWalk> {
  await page.evaluate(installWalk);
  let trap: string | null = null;
  for (let count = 0; count < MOST; count += 1) {
    await page.keyboard.press('Tab');
    const answer = await page.evaluate((): Promise<WalkStep> => Reflect.get(globalThis, '__walk').step());
    if (answer === 'end') break;
    if (answer !== 'on') {
      trap = answer.trap;
      break;
    }
  }
  const { visited, missed, unseen } = await page.evaluate(
    (): Omit<KeyboardWalk, 'trap'> => Reflect.get(globalThis, '__walk').result(),
  );
  return { visited, missed, unseen, trap };
}

type WalkStep = 'on' | 'end' | { readonly trap: string };

/** Runs in the page, so it may use nothing from outside itself. */
function installWalk(): void {
  const order: Element[] = [];
  const unseen: string[] = [];
  let before: { readonly element: Element; readonly look: string } | null = null;
  const name = (element: Element) =>
    `${element.tagName.toLowerCase()} “${(element.getAttribute('aria-label') ?? element.textContent ?? '').trim().slice(0, 30)}” ${element.getAttribute('data-path') ?? ''} ${element.className}`.trim();
  // The ring may be drawn by a frame around the control.
  const look = (element: Element) => {
    const looks: string[] = [];
    let current: Element | null = element;
    for (let level = 0; current && level < 6; level += 1, current = current.parentElement) {
      const style = getComputedStyle(current);
      looks.push(
        [
          style.outlineStyle,
          style.outlineWidth,
          style.boxShadow,
          style.borderColor,
          style.backgroundColor,
        ].join(),
      );
    }
    return looks.join('|');
  };
  const compareBefore = () => {
    if (before?.element.isConnected && look(before.element) === before.look)
      unseen.push(name(before.element));
    before = null;
  };
  const painted = async () => {
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done(null))));
    // A ring that is still fading in looks like none.
    const fading = document.getAnimations().filter((animation) => animation instanceof CSSTransition);
    await Promise.allSettled(fading.map(({ finished }) => finished));
  };
  const step = async (): Promise<WalkStep> => {
    await painted();
    compareBefore();
    const active = document.activeElement;
    if (active === order[0]) return 'end';
    // Past the last control; the walk began where the mouse was last, so the first ones are still to come.
    if (!active || active === document.body) return 'on';
    if (order.includes(active)) return { trap: name(active) };
    order.push(active);
    before = { element: active, look: look(active) };
    return 'on';
  };
  /** Inside an input's frame: what its own keys do as well (Backspace takes the last choice away). */
  const repeatsKeys = (element: Element) =>
    element.matches('[tabindex="-1"]') && element.closest('.mantine-Input-wrapper') !== null;
  /** Of radio buttons of one name Tab reaches one; arrows reach the others. */
  const reachedByArrows = (element: Element) =>
    element instanceof HTMLInputElement &&
    element.type === 'radio' &&
    order.some((one) => one instanceof HTMLInputElement && one.type === 'radio' && one.name === element.name);
  const result = () => {
    const controls = document.querySelectorAll<HTMLElement>(
      'a[href], button, input, select, textarea, summary, [contenteditable="true"], [role="button"], [tabindex="0"]',
    );
    const missed = [...controls].filter(
      (control) =>
        control.checkVisibility({ visibilityProperty: true }) &&
        !control.matches(':disabled, [aria-hidden="true"] *, [inert] *') &&
        !order.includes(control) &&
        !repeatsKeys(control) &&
        !reachedByArrows(control),
    );
    return { visited: order.length, missed: missed.map(name), unseen };
  };
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  Reflect.set(globalThis, '__walk', { step, result });
}
