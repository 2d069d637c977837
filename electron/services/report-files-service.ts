import type { OpenReport } from '../../shared/contract/reports.contract.ts';
import { type Report, reportSchema } from '../../shared/report/schema.ts';
import { writeFileAtomically } from '../files/atomic-write.ts';
import { safeFileName } from '../files/file-name.ts';
import { readInputFile } from '../files/read-file.ts';
import type { ServiceContext } from './context.ts';
import { jsonFileBytes, parseJsonFile } from './json-file.ts';
import { storeNewReport } from './reports-service.ts';

/** Far above any report. */
const LIMIT_MB = 50;

/** `云岭市科学技术协会2023年度自评报告.json` */
export function reportFileName({ cover, fiscalYear }: Report): string {
  return safeFileName(`${cover.departmentName}${fiscalYear}年度自评报告`, '.json');
}

/** Writes a report as it is in the window, without the database. @throws AppError FOLDER_NOT_FOUND, DISK_FULL … */
export async function saveReportFile(report: Report, target: string): Promise<void> {
  await writeFileAtomically(target, jsonFileBytes(report));
}

/**
 * Takes a report file in as a new report beside the others, whether or not the one it was written from is still here.
 * Its amounts keep the names of the cells they came from; the files themselves stay with the original.
 * @throws AppError FILE_*, NOT_A_REPORT_FILE, TEMPLATE_NOT_FOUND
 */
export async function loadReportFile(context: ServiceContext, path: string): Promise<OpenReport> {
  const file = await readInputFile(path, { limitMb: LIMIT_MB });
  const report = parseJsonFile(file, reportSchema, 'NOT_A_REPORT_FILE');
  return storeNewReport(context, { ...report, id: context.newId() });
}
