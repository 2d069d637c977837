import type { OpenReport } from '../../../../shared/contract/reports.contract.ts';
import { emptyReport } from '../../../../shared/report/empty-report.ts';
import type { Report } from '../../../../shared/report/schema.ts';
import { COUNTY_OUTLINE as OUTLINE, COUNTY_PACK as PACK } from '../../../support/templates.ts';

export { OUTLINE, PACK };

export function sampleReport(departmentName = '云岭市科学技术协会'): Report {
  return emptyReport({
    id: '00000000-0000-4000-8000-000000000001',
    fiscalYear: 2023,
    departmentName,
    outlineId: OUTLINE.id,
    packId: PACK.id,
  });
}

export function openedReport(report: Report = sampleReport(), revision = 1): OpenReport {
  return { report, revision, savedAt: '2024-05-13T02:31:05.000Z', outline: OUTLINE, pack: PACK };
}
