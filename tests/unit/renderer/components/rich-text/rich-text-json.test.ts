import { getSchema, type JSONContent } from '@tiptap/core';
import { describe, expect, it } from 'vitest';
import { editorExtensions } from '../../../../../renderer/components/rich-text/editor-extensions.ts';
import { createLiveStore } from '../../../../../renderer/components/rich-text/live-store.ts';
import {
  mergeRuns,
  richTextOf,
  toEditorJson,
} from '../../../../../renderer/components/rich-text/rich-text-json.ts';
import { FIGURE_KEYS, FIGURE_PERIODS } from '../../../../../shared/figures/keys.ts';
import {
  FACT_KEYS,
  type FigureFormat,
  type Inline,
  type RichText,
  richTextFrom,
} from '../../../../../shared/report/rich-text.ts';
import { scoreReport } from '../../../../../shared/scoring/score.ts';
import { aReport, presetPack } from '../../../../support/builders.ts';
import { fc } from '../../../../support/property.ts';

const report = aReport();
const schema = getSchema(
  editorExtensions(createLiveStore({ report, score: scoreReport(report, presetPack()) })),
);

const bold = fc.option(fc.boolean(), { nil: undefined });
const withBold = <T extends object>(run: T, isBold: boolean | undefined) =>
  isBold === undefined ? run : { ...run, bold: isBold };
const key = fc.constantFrom(...FIGURE_KEYS);
const format: fc.Arbitrary<FigureFormat> = fc.oneof(
  fc.constantFrom<FigureFormat>({ kind: 'wanyuan' }, { kind: 'yuan' }, { kind: 'growth' }),
  key.map((of): FigureFormat => ({ kind: 'percentOf', of })),
);
const inline: fc.Arbitrary<Inline> = fc.oneof(
  fc.tuple(fc.string(), bold).map(([text, b]): Inline => withBold({ kind: 'text', text }, b)),
  fc
    .tuple(key, fc.constantFrom(...FIGURE_PERIODS), format, bold)
    .map(([k, period, as, b]): Inline => withBold({ kind: 'figure', key: k, period, as }, b)),
  fc
    .tuple(fc.constantFrom(...FACT_KEYS), bold)
    .map(([fact, b]): Inline => withBold({ kind: 'fact', fact }, b)),
);
const richText: fc.Arbitrary<RichText> = fc.array(
  fc.array(inline, { maxLength: 8 }).map((inlines) => ({ inlines })),
  { maxLength: 6 },
);

/** A document of the editor read as the report reads it. */
const readBack = (json: JSONContent) => richTextOf(schema.nodeFromJSON(json));

/** What a text is once nothing but its form is normalised. */
function normalised(text: RichText): RichText {
  const paragraphs = text.map(({ inlines }) => ({ inlines: mergeRuns(inlines) }));
  return paragraphs.length === 1 && paragraphs[0]?.inlines.length === 0 ? [] : paragraphs;
}

describe('rich text in the editor', () => {
  it('comes back as it went in, live figures and bold included', () => {
    fc.assert(
      fc.property(richText, (text) => {
        expect(readBack(toEditorJson(text))).toEqual(normalised(text));
      }),
    );
  });

  it('shows an empty text as one empty line and reads that line as no text', () => {
    expect(toEditorJson([])).toEqual({ type: 'doc', content: [{ type: 'paragraph' }] });
    expect(readBack(toEditorJson([]))).toEqual([]);
  });

  it('keeps an empty line between two paragraphs', () => {
    const text: RichText = [...richTextFrom('上'), { inlines: [] }, ...richTextFrom('下')];
    expect(readBack(toEditorJson(text))).toEqual(text);
  });

  it('joins neighbouring runs of one weight', () => {
    const doc = {
      type: 'doc',
      content: [
        {
          type: 'paragraph',
          content: [
            { type: 'text', text: '一' },
            { type: 'text', text: '是' },
          ],
        },
      ],
    };
    expect(readBack(doc)).toEqual(richTextFrom('一是'));
  });

  it('leaves out a live node whose figure this version does not know', () => {
    const stranger = {
      type: 'figure',
      attrs: { key: 'no.such@final', period: 'current', as: { kind: 'yuan' } },
    };
    const doc = { type: 'doc', content: [{ type: 'paragraph', content: [stranger] }] };
    expect(readBack(doc)).toEqual([]);
  });
});
