import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { beforeAll, describe, expect, it } from 'vitest';
import { readWorkbook } from '../../electron/excel/read-workbook.ts';
import { type Inspection, inspectionOf } from '../../shared/import/workbook/inspection.ts';
import { recogniseWorkbook } from '../../shared/import/workbook/recognise-workbook.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const FILE = '云岭市科学技术协会2023年度预算决算表.xlsx';
const bytes = readFileSync(new URL(`../../resources/samples/${encodeURIComponent(FILE)}`, import.meta.url));

/** 元 of every figure the workbook states; written out here and not taken from the script that makes it. */
const EXPECTED: Record<string, number> = {
  'income.total@budget': 1_982_000,
  'income.total@adjusted': 2_074_800,
  'income.total@final': 2_074_800,
  'prior:income.total@final': 1_950_200,
  'income.grandTotal@budget': 1_982_000,
  'income.grandTotal@adjusted': 2_074_800,
  'income.grandTotal@final': 2_074_800,
  'income.fiscal@final': 2_074_800,
  'income.generalPublic@budget': 1_982_000,
  'income.generalPublic@adjusted': 2_074_800,
  'income.generalPublic@final': 2_074_800,
  'carryover.opening@budget': 0,
  'carryover.opening@adjusted': 0,
  'carryover.opening@final': 0,
  'carryover.closing@budget': 0,
  'carryover.closing@adjusted': 0,
  'carryover.closing@final': 0,
  'expenditure.total@budget': 1_982_000,
  'expenditure.total@adjusted': 2_074_800,
  'expenditure.total@final': 2_074_800,
  'prior:expenditure.total@final': 1_950_200,
  'expenditure.grandTotal@budget': 1_982_000,
  'expenditure.grandTotal@adjusted': 2_074_800,
  'expenditure.grandTotal@final': 2_074_800,
  'expenditure.basic@budget': 1_652_000,
  'expenditure.basic@adjusted': 1_727_200,
  'expenditure.basic@final': 1_727_200,
  'prior:expenditure.basic@final': 1_634_000,
  'expenditure.basic.personnel@budget': 1_501_000,
  'expenditure.basic.personnel@adjusted': 1_570_600,
  'expenditure.basic.personnel@final': 1_570_600,
  'prior:expenditure.basic.personnel@final': 1_482_200,
  'expenditure.basic.public@budget': 151_000,
  'expenditure.basic.public@adjusted': 156_600,
  'expenditure.basic.public@final': 156_600,
  'prior:expenditure.basic.public@final': 151_800,
  'expenditure.project@budget': 330_000,
  'expenditure.project@adjusted': 347_600,
  'expenditure.project@final': 347_600,
  'prior:expenditure.project@final': 316_200,
  'expenditure.generalPublic@final': 2_074_800,
  'expenditure.generalPublic.basic@budget': 1_652_000,
  'expenditure.generalPublic.basic@final': 1_727_200,
  'expenditure.generalPublic.project@final': 347_600,
  'threePublic.total@budget': 31_000,
  'threePublic.total@final': 24_600,
  'prior:threePublic.total@final': 25_800,
  'threePublic.abroad@budget': 0,
  'threePublic.abroad@final': 0,
  'prior:threePublic.abroad@final': 0,
  'threePublic.vehicle@budget': 23_000,
  'threePublic.vehicle@final': 18_500,
  'prior:threePublic.vehicle@final': 19_200,
  'threePublic.vehicle.purchase@budget': 0,
  'threePublic.vehicle.purchase@final': 0,
  'prior:threePublic.vehicle.purchase@final': 0,
  'threePublic.vehicle.operation@budget': 23_000,
  'threePublic.vehicle.operation@final': 18_500,
  'prior:threePublic.vehicle.operation@final': 19_200,
  'threePublic.reception@budget': 8_000,
  'threePublic.reception@final': 6_100,
  'prior:threePublic.reception@final': 6_600,
  'operation.total@budget': 151_000,
  'operation.total@final': 156_600,
  'prior:operation.total@final': 151_800,
};

describe('the shipped sample workbook', () => {
  let inspection: Inspection;
  beforeAll(async () => {
    const recognition = recogniseWorkbook(await readWorkbook(bytes, FILE));
    expect(recognition.figures.filter((figure) => figure.certainty !== 'sure')).toEqual([]);
    inspection = inspectionOf(FILE, recognition);
  });

  it('is what the script writes, byte for byte', async () => {
    const folder = temporaryFolder();
    await promisify(execFile)(process.execPath, ['scripts/make-samples.ts', folder]);
    expect(readFileSync(path.join(folder, FILE)).equals(bytes)).toBe(true);
  });

  it('gives up its year and department', () => {
    expect(inspection).toMatchObject({ file: FILE, year: 2023, department: '云岭市科学技术协会' });
  });

  it('gives up every figure it states, of all stages and of last year, and no other', () => {
    const found = Object.entries(inspection.figures).map(([key, { fen }]) => [key, fen / 100]);
    expect(Object.fromEntries(found)).toEqual(EXPECTED);
  });

  it('leads each figure back to its cell, with the text that stands there', () => {
    expect(inspection.figures['expenditure.total@final']).toMatchObject({
      sheet: 'Z03 支出决算表',
      cell: 'C7',
      raw: '2,074,800.00',
      unit: 'yuan',
      fen: 207_480_000,
    });
    expect(inspection.figures['threePublic.total@final']).toMatchObject({ raw: '2.46', unit: 'wanyuan' });
    expect(inspection.figures['carryover.opening@budget']).toMatchObject({ raw: '-', fen: 0 });
  });

  it('leaves the hidden draft alone, and says so', () => {
    expect(inspection.messages.map(({ code, sheet }) => ({ code, sheet }))).toEqual([
      { code: 'HIDDEN_SHEET', sheet: '底稿' },
    ]);
  });
});
