import { compose } from '../../shared/compose/compose.ts';
import type { ReportDocument } from '../../shared/compose/document.ts';
import { draftSpending } from '../../shared/compose/draft-spending.ts';
import type { Report } from '../../shared/report/schema.ts';
import { presetOutline, presetPack, someFigures } from './builders.ts';
import { reviewedReport } from './reviewed-report.ts';

/** The reviewed report with figures for every chart, and the charts switched on. */
export function chartedReport(): Report {
  const report = reviewedReport();
  const figures = someFigures(
    {
      'income.total@final': '207.48',
      'expenditure.total@budget': '198.60',
      'expenditure.total@final': '207.48',
      'expenditure.basic@budget': '165',
      'expenditure.basic@final': '172.72',
      'expenditure.basic.personnel@final': '157.06',
      'expenditure.basic.public@final': '15.66',
      'expenditure.project@budget': '33.6',
      'expenditure.project@final': '30.16',
      'threePublic.total@budget': '1.20',
      'threePublic.total@final': '0.86',
    },
    {
      'expenditure.total@final': '195.02',
      'expenditure.basic@final': '163.40',
      'expenditure.basic.personnel@final': '149.02',
      'expenditure.basic.public@final': '14.38',
      'expenditure.project@final': '31.62',
      'threePublic.total@final': '1.05',
    },
  );
  const layout = { ...presetOutline(report.outlineId).layout, charts: true };
  return { ...report, figures, layout, spending: draftSpending({ ...report, figures }) };
}

export function chartedDocument(): ReportDocument {
  const report = chartedReport();
  return compose(report, presetOutline(report.outlineId), presetPack(report.packId));
}
