/** The dialogs that a test answers. */
export type DialogMethod = 'showOpenDialog' | 'showSaveDialog' | 'showMessageBox';

/** One answer prepared for the next dialog of its kind, in the words of Electron's own return value. */
export interface DialogAnswer {
  readonly method: DialogMethod;
  readonly value: object;
}

/** A dialog that the app has shown. */
export interface DialogLogEntry {
  readonly method: DialogMethod | 'showErrorBox';
  readonly options: Readonly<Record<string, unknown>>;
  /** What it was answered with; null when nobody had prepared an answer. */
  readonly answer: object | null;
}
