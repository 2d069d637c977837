import { describe, expect, it } from 'vitest';
import { AppError } from '../../../../shared/errors/app-error.ts';
import { DATABASE } from '../../../../shared/errors/catalog/database.ts';
import { FILE_KINDS } from '../../../../shared/errors/catalog/file-kinds.ts';
import { FILES } from '../../../../shared/errors/catalog/files.ts';
import { PROGRAM } from '../../../../shared/errors/catalog/program.ts';
import { READING } from '../../../../shared/errors/catalog/reading.ts';
import { REPORTS } from '../../../../shared/errors/catalog/reports.ts';
import { WRITING } from '../../../../shared/errors/catalog/writing.ts';
import { describeError, errorSentence } from '../../../../shared/errors/catalog.ts';
import { ERROR_CODES } from '../../../../shared/errors/codes.ts';

const PARAMS = {
  file: '预算.xlsx',
  id: '1',
  kind: '提纲',
  list: '任务',
  folder: '文档',
  format: 'txt',
  detail: '年份不对',
};
/** Words that stand in every office's menus; anything else in Latin letters is jargon to the clerk. */
const KNOWN_WORDS =
  /\.(?:xlsx?|et|ods|csv|docx?|txt|pdf|json)\b|\b(?:PDF|Word|Excel|WPS|MB|txt)\b|预算\.xlsx/g;

describe.each(ERROR_CODES.map((code) => ({ code })))('$code', ({ code }) => {
  it.each([
    ['with', PARAMS],
    ['without', {}],
  ])('is told in three whole Chinese sentences %s its parameters', (_, params) => {
    const { title, message, action } = describeError(new AppError(code, params));
    expect(title).toMatch(/^[^。]+$/u);
    expect(message).toMatch(/。$/u);
    expect(action).toMatch(/。$/u);
    expect(`${title}${message}${action}`).not.toMatch(/undefined|null|\[object/);
  });

  it('says that the data is safe', () => {
    expect(describeError(new AppError(code, PARAMS)).message).toMatch(
      /没有受到影响|都还在|原样保留|没有被改动|没有改动|也没有改动/u,
    );
  });

  it('says what to do', () => {
    expect(describeError(new AppError(code, PARAMS)).action).toMatch(/请/u);
  });

  it('speaks no English', () => {
    expect(errorSentence(new AppError(code, PARAMS)).replace(KNOWN_WORDS, '')).not.toMatch(/[A-Za-z]/);
  });
});

it('every code is told by exactly one subject', () => {
  const subjects = [PROGRAM, REPORTS, FILES, FILE_KINDS, READING, WRITING, DATABASE];
  expect(subjects.flatMap((subject) => Object.keys(subject)).toSorted()).toEqual([...ERROR_CODES].toSorted());
});

it('an AppError carries its code, parameters and cause, and no sentence', () => {
  const cause = new Error('EBUSY');
  const error = new AppError('FILE_IN_USE', { file: 'a.docx' }, { cause });
  expect(error).toMatchObject({
    code: 'FILE_IN_USE',
    params: { file: 'a.docx' },
    cause,
    message: 'FILE_IN_USE',
    issues: [],
  });
});
