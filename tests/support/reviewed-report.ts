import { readFileSync } from 'node:fs';
import { writeDocx } from '../../electron/word/write-report.ts';
import { draftSpending } from '../../shared/compose/draft-spending.ts';
import { type ComparedReport, comparedReport } from '../../shared/import/round-trip/compared-report.ts';
import { type Report, reportSchema } from '../../shared/report/schema.ts';
import { versionCode } from '../../shared/report/version-code.ts';
import { presetOutline, presetPack, someFigures, wanyuan } from './builders.ts';
import { stubPictures } from './stub-pictures.ts';

const SAMPLE = new URL('../../resources/samples/sample-report.json', import.meta.url);

/** The shipped sample with amounts, projects and prose around live figures: everything a leader may write over. */
export function reviewedReport(): Report {
  const sample = reportSchema.parse(JSON.parse(readFileSync(SAMPLE, 'utf8')));
  const figures = someFigures(
    {
      'income.total@final': '207.48',
      'expenditure.total@budget': '198.60',
      'expenditure.total@final': '207.48',
      'expenditure.basic@final': '172.72',
      'expenditure.project@final': '34.76',
      'threePublic.total@budget': '1.20',
      'threePublic.total@final': '0.86',
      'threePublic.reception@budget': '1.20',
      'threePublic.reception@final': '0.86',
    },
    { 'expenditure.total@final': '195.02' },
  );
  const projects = [
    { id: 'p1', name: '科普活动经费', amounts: { budget: wanyuan('20'), final: wanyuan('21.30') }, note: '' },
    {
      id: 'p2',
      name: '科技馆免费开放补助',
      amounts: { budget: wanyuan('14'), final: wanyuan('13.46') },
      note: '',
    },
  ];
  const report = { ...sample, figures, projects };
  return { ...report, spending: draftSpending(report) };
}

export function comparedWith(report: Report): ComparedReport {
  return comparedReport(report, presetOutline(report.outlineId), presetPack(report.packId));
}

/** A report as the .docx that goes to the leader. */
export function exportedDocx(report: Report, revision = 7): Promise<Uint8Array> {
  const version = { reportId: report.id, revision, code: versionCode(report.id, revision) };
  const { document } = comparedWith(report);
  return writeDocx({ ...document, version }, stubPictures(document));
}
