import './drawing-classes.ts';
import * as pdfjsWorker from 'pdfjs-dist/legacy/build/pdf.worker.mjs';

export { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

// pdf.js looks for this half beside itself, where nothing lies once the program is bundled; so it is handed over.
Object.assign(globalThis, { pdfjsWorker });
