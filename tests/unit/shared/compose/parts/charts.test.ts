import { describe, expect, it } from 'vitest';
import { compose } from '../../../../../shared/compose/compose.ts';
import type { Report } from '../../../../../shared/report/schema.ts';
import { presetOutline, presetPack } from '../../../../support/builders.ts';
import { chartedReport } from '../../../../support/charted-report.ts';

const composed = (report: Report) =>
  compose(report, presetOutline(report.outlineId), presetPack(report.packId));
const report = chartedReport();
const layout = { ...presetOutline(report.outlineId).layout, charts: false };

describe('the charts of a report', () => {
  it('stand behind the text on spending, numbered, and change nothing else', () => {
    const { blocks } = composed(report);
    const first = blocks.findIndex(({ kind }) => kind === 'chart');
    expect(blocks[first - 1]).toMatchObject({ kind: 'paragraph', path: 'spending' });
    const captions = blocks.flatMap((block) => (block.kind === 'chart' ? [block.caption] : []));
    expect(captions).toEqual([
      '图1　支出构成（万元）',
      '图2　执行率（决算 ÷ 预算，虚线为 100%）',
      '图3　与上年对比（万元）',
    ]);
    expect(blocks.filter(({ kind }) => kind !== 'chart')).toEqual(composed({ ...report, layout }).blocks);
  });

  it('are not printed unless they are wanted', () => {
    const { blocks } = composed({ ...report, layout: null });
    expect(blocks.some(({ kind }) => kind === 'chart')).toBe(false);
  });

  it('are numbered without a gap where one has no figures', () => {
    const { blocks } = composed({ ...report, figures: { ...report.figures, prior: {} } });
    const captions = blocks.flatMap((block) => (block.kind === 'chart' ? [block.caption] : []));
    expect(captions).toEqual(['图1　支出构成（万元）', '图2　执行率（决算 ÷ 预算，虚线为 100%）']);
  });

  it('show amounts as the tables do', () => {
    const { blocks } = composed(report);
    const chart = blocks.find((block) => block.kind === 'chart');
    const cells = blocks.flatMap((block) =>
      block.kind === 'table' && block.id === 'figures' ? block.rows.flat().map(({ text }) => text) : [],
    );
    for (const { text } of chart?.chart.rows ?? []) expect(cells).toContain(text);
  });
});
