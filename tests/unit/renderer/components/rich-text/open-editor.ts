import { Editor } from '@tiptap/core';
import { afterEach } from 'vitest';
import { editorExtensions } from '../../../../../renderer/components/rich-text/editor-extensions.ts';
import { createLiveStore } from '../../../../../renderer/components/rich-text/live-store.ts';
import { toEditorJson } from '../../../../../renderer/components/rich-text/rich-text-json.ts';
import type { RichText } from '../../../../../shared/report/rich-text.ts';
import type { Report } from '../../../../../shared/report/schema.ts';
import { scoreReport } from '../../../../../shared/scoring/score.ts';
import { aReport } from '../../../../support/builders.ts';
import { COUNTY_PACK } from '../../../../support/templates.ts';

const editors: Editor[] = [];
afterEach(() => {
  for (const editor of editors.splice(0)) editor.destroy();
});

export function contextOf(report: Report) {
  return { report, score: scoreReport(report, COUNTY_PACK) };
}

/** An editor on a text of a report, destroyed after the test. */
export function openEditor(text: RichText, report: Report = aReport()) {
  const live = createLiveStore(contextOf(report));
  const element = document.createElement('div');
  document.body.append(element);
  const editor = new Editor({ element, extensions: editorExtensions(live), content: toEditorJson(text) });
  editors.push(editor);
  return { editor, live };
}
