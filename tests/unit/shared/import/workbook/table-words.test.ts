import { describe, expect, it } from 'vitest';
import { periodOfPath, stageOfText } from '../../../../../shared/import/workbook/column-stage.ts';
import { kindOfTitle } from '../../../../../shared/import/workbook/kind-of-title.ts';
import { isFiller, isPlaceholder, plainLabel } from '../../../../../shared/import/workbook/label-text.ts';
import { departmentOf, unitOf, yearOf } from '../../../../../shared/import/workbook/sheet-facts.ts';
import { itemOfColumn, itemOfRow } from '../../../../../shared/import/workbook/table-items.ts';

describe('kindOfTitle', () => {
  it.each([
    ['2026年部门财务收支预算总表', 'incomeExpenditure'],
    ['收入支出决算总表', 'incomeExpenditure'],
    ['部门收支总体情况表', 'incomeExpenditure'],
    ['2026年部门收入预算总表', 'income'],
    ['收入决算表', 'income'],
    ['支出总体情况表', 'expenditure'],
    ['支出决算表', 'expenditure'],
    ['财政拨款收入支出决算总表', 'fiscalIncomeExpenditure'],
    ['财政拨款收支总体情况表', 'fiscalIncomeExpenditure'],
    ['一般公共预算财政拨款支出决算表', 'generalPublic'],
    ['一般公共预算支出情况表（按功能分类科目）', 'generalPublic'],
    ['一般公共预算财政拨款基本支出决算明细表', 'basicEconomic'],
    ['一般公共预算基本支出情况表（按支出经济分类科目）', 'basicEconomic'],
    ['政府性基金预算财政拨款收入支出决算表', 'governmentFund'],
    ['国有资本经营预算财政拨款支出决算表', 'stateCapital'],
    ['财政拨款"三公"经费支出决算表', 'threePublic'],
    ['财政拨款安排的行政经费及“三公”经费预算表', 'threePublic'],
    ['一般公共预算项目支出情况表', null],
    ['部门预算项目支出及其他支出预算表', null],
    ['支出决算明细表', null],
    ['二级项目支出绩效目标申报表', null],
    ['国有资产占用情况表', null],
    ['其他相关情况说明', null],
  ])('%s → %s', (title, kind) => {
    expect(kindOfTitle(title)).toBe(kind);
  });
});

describe('stageOfText', () => {
  it.each([
    ['一般公共预算财政拨款支出决算表', 'final'],
    ['一般公共预算财政拨款支出表', null],
    ['年初预算数', 'budget'],
    ['全年预算数', 'adjusted'],
    ['调整预算数', 'adjusted'],
    ['执行数', 'final'],
    ['合计', null],
  ])('%s → %s', (text, stage) => {
    expect(stageOfText(text)).toBe(stage);
  });
});

describe('periodOfPath', () => {
  it('tells last year from a carry-over of last year', () => {
    expect(periodOfPath(['上年决算数'], 2023)).toBe('prior');
    expect(periodOfPath(['上年结转和结余'], 2023)).toBe('current');
  });

  it('reads the year in a header by the year of the table', () => {
    expect(periodOfPath(['2022年决算数'], 2023)).toBe('prior');
    expect(periodOfPath(['2023年', '决算数'], 2023)).toBe('current');
    expect(periodOfPath(['2020年决算数'], 2023)).toBe('other');
  });
});

describe('labels', () => {
  it.each([
    ['（一）其中：1. 基本支出', '基本支出'],
    ['　　二、项目 支出', '项目支出'],
    ['公务用⻋购置费', '公务用车购置费'],
    ['1、一般公共预算', '一般公共预算'],
  ])('%s is plainly %s', (text, plain) => {
    expect(plainLabel(text)).toBe(plain);
  });

  it('knows what a form leaves open', () => {
    expect(['…', '……', '...', '二、…'].every(isFiller)).toBe(true);
    expect(isFiller('其他')).toBe(false);
    expect(['上海市普陀区XX单位', '××局', '某某单位'].every(isPlaceholder)).toBe(true);
    expect(isPlaceholder('云岭市科学技术协会')).toBe(false);
  });

  it('names the item of a row, and leaves 小计 and counts of people and visits alone', () => {
    expect(itemOfRow('收 入 总 计')).toBe('incomeGrandTotal');
    expect(itemOfRow('本年支出合计（1+2）')).toBe('expenditureTotal');
    expect(itemOfRow('小计')).toBeNull();
    expect(itemOfRow('公务接待批次（个）')).toBeNull();
    expect(itemOfRow('公务用车购置数（辆）')).toBeNull();
  });

  it('names the item of a column by its leaf, and a total by its group', () => {
    expect(itemOfColumn(['公务用车购置及运行维护费', '小计'])).toBe('vehicle');
    expect(itemOfColumn(['公务用车购置及运行费', '运行费'])).toBe('vehicleOperation');
    expect(itemOfColumn(['年初结转和结余', '合计'])).toBe('opening');
    expect(itemOfColumn(['“三公”经费预算数', '合计'])).toBe('threePublic');
    expect(itemOfColumn(['机关运行经费预算数'])).toBe('operation');
    expect(itemOfColumn(['支出预算', '合计'])).toBe('total');
    expect(itemOfColumn(['一般公共预算基本支出', '合计'])).toBe('total');
    expect(itemOfColumn(['本年收入', '上年决算数'])).toBe('incomeTotal');
  });

  it('tells a column that names nothing from one that names what the report has no place for', () => {
    expect(itemOfColumn(['2023年', '年初预算数'])).toBeNull();
    expect(itemOfColumn(['金额（万元）'])).toBeNull();
    expect(itemOfColumn(['对附属单位补助支出'])).toBe('unknown');
    expect(itemOfColumn(['财政专户管理资金', '决算数'])).toBe('unknown');
  });
});

describe('what is printed above a table', () => {
  it.each([
    ['单位：万元', 'wanyuan'],
    ['金额单位:元', 'yuan'],
    ['（千元）', 'qianyuan'],
    ['单位：人民币百万元', 'baiwanyuan'],
    ['编制单位：元江县科协', null],
  ])('%s means %s', (text, unit) => {
    expect(unitOf(text)).toBe(unit);
  });

  it.each([
    ['2023年度部门决算', 2023],
    ['二〇二三年部门决算', 2023],
    ['二○二三年', 2023],
    ['报表期间：2023-12', 2023],
    ['文号 12023年', null],
  ])('%s speaks of %s', (text, year) => {
    expect(yearOf(text)).toBe(year);
  });

  it.each([
    ['编制部门：上海市普陀区司法局', '上海市普陀区司法局'],
    ['编制单位：云岭市科学技术协会   报表期间：2023年度   单位：元', '云岭市科学技术协会'],
    ['编 制 单 位：云岭市科学技术协会', '云岭市科学技术协会'],
    ['部门名称（公章）：云岭市科学技术协会', '云岭市科学技术协会'],
    ['编制单位：元江县科学技术协会', '元江县科学技术协会'],
    ['单位：元', null],
    ['单位：万元', null],
    ['编制单位：', null],
    ['预算单位：上海市普陀区XX单位', null],
  ])('%s names %s', (text, name) => {
    expect(departmentOf(text)).toBe(name);
  });
});
