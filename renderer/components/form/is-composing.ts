/** True while an input method is composing: such events belong to it and to nobody else. */
export function isComposing(event: Event): boolean {
  return 'isComposing' in event && event.isComposing === true;
}
