import { unzipSync, zipSync } from 'fflate';
import { budgetEconomic, budgetExpenditure, budgetOverview, contents, cover } from './budget-sheets.ts';
import { finalEconomic, finalGeneralPublic } from './final-detail-sheets.ts';
import { finalExpenditure, finalIncome, finalOverview } from './final-sheets.ts';
import {
  comparedWithLastYear,
  governmentFund,
  hiddenDraft,
  projectList,
  threePublicCompared,
  threePublicFinal,
} from './other-sheets.ts';
import { DEPARTMENT } from './science-association.ts';
import { fillSheet, type SheetSpec } from './sheet-spec.ts';

const MADE_ON = new Date(Date.UTC(2024, 2, 18));

function sheets(): readonly SheetSpec[] {
  return [
    cover,
    contents,
    budgetOverview(),
    budgetExpenditure(),
    budgetEconomic(),
    finalOverview(),
    finalIncome(),
    finalExpenditure(),
    finalGeneralPublic(),
    finalEconomic(),
    threePublicFinal(),
    governmentFund,
    comparedWithLastYear(),
    threePublicCompared(),
    projectList(),
    hiddenDraft,
  ];
}

/** The budget and final-accounts workbook of the fictional department, byte for byte the same every time. */
export async function makeBudgetWorkbook(): Promise<Uint8Array> {
  const { default: exceljs } = await import('exceljs');
  const workbook = new exceljs.Workbook();
  Object.assign(workbook, { creator: DEPARTMENT, created: MADE_ON, modified: MADE_ON });
  for (const spec of sheets()) {
    const sheet = workbook.addWorksheet(spec.name, { state: spec.hidden ? 'hidden' : 'visible' });
    fillSheet(sheet, spec);
  }
  return withFixedDates(new Uint8Array(await workbook.xlsx.writeBuffer()));
}

/** The archive's own time stamps would change the bytes with every run. */
function withFixedDates(archive: Uint8Array): Uint8Array {
  return zipSync(unzipSync(archive), { mtime: new Date(2024, 2, 18), level: 9 });
}
