import { readFile } from 'node:fs/promises';
import type { OpenReport } from '../../shared/contract/reports.contract.ts';
import { sureChoices } from '../../shared/import/sure-choices.ts';
import { EMPTY_TEXT } from '../../shared/report/rich-text.ts';
import { type Report, reportSchema } from '../../shared/report/schema.ts';
import { rehearseWorkbookReader } from '../excel/read-workbook.ts';
import { readInputFile } from '../files/read-file.ts';
import { samplePath } from '../files/resources.ts';
import type { ServiceContext } from './context.ts';
import { draftMissingText } from './drafts-service.ts';
import { commitWorkbook, INPUT_LIMIT_MB, readFilledWorkbook } from './imports-service.ts';
import { storeNewReport } from './reports-service.ts';

/** Last year's budget and final accounts of the fictional 云岭市科学技术协会. */
export const SAMPLE_WORKBOOK = '云岭市科学技术协会2023年度预算决算表.xlsx';
const SAMPLE_TEXTS = 'sample-report.json';

export const sampleWorkbookPath = (): string => samplePath(SAMPLE_WORKBOOK);

/** Gets the reader ready while the clerk is on the way to a file, by letting it read the sample. Optional: it only shortens the wait. */
export async function rehearseImport(): Promise<void> {
  await rehearseWorkbookReader(() => readInputFile(sampleWorkbookPath(), { limitMb: INPUT_LIMIT_MB }));
}

/** The practice report: shipped texts, figures imported from the shipped workbook, （四） drafted from them. */
export async function createSampleReport(context: ServiceContext): Promise<OpenReport> {
  const workbook = await readFilledWorkbook(sampleWorkbookPath());
  const stored = storeNewReport(context, await readSampleTexts(context));
  const { opened } = commitWorkbook(
    context,
    workbook,
    { reportId: stored.report.id, baseRevision: stored.revision },
    sureChoices(workbook, stored.report),
  );
  return draftMissingText(context, opened);
}

/** The practice report as 演练 begins with it: no figures yet, and no 自评结论. */
export async function createPracticeReport(context: ServiceContext): Promise<OpenReport> {
  const texts = await readSampleTexts(context);
  return storeNewReport(context, { ...texts, conclusion: EMPTY_TEXT });
}

/** The texts of the practice report, without figures, under a fresh id. */
export async function readSampleTexts({ newId }: ServiceContext): Promise<Report> {
  const body: unknown = JSON.parse(await readFile(samplePath(SAMPLE_TEXTS), 'utf8'));
  return { ...reportSchema.parse(body), id: newId() };
}
