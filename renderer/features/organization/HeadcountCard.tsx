import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { memo } from 'react';
import { pathOf } from '../../../shared/report/paths.ts';
import type { Headcount } from '../../../shared/report/schema.ts';
import { formatChineseDate } from '../../../shared/text/chinese-date.ts';
import { type GridColumn, GridTable } from '../../components/figure-table/GridTable.tsx';
import { Card } from '../../components/form/Card.tsx';
import { EmptyHint } from '../../components/form/EmptyHint.tsx';
import { ParsedField } from '../../components/form/ParsedField.tsx';
import { readDate } from '../../components/form/read-date.ts';
import { useReportScope } from '../../components/form/report-scope.ts';
import { useFocusPath } from '../../components/form/use-focus-path.ts';
import { useListEdits } from '../../components/form/use-list-edits.ts';
import classes from './HeadcountCard.module.css';
import { HeadcountRow } from './HeadcountRow.tsx';
import { headcountSum } from './headcounts.ts';

const COLUMNS: readonly GridColumn[] = [
  { id: 'label', title: '人员类别', width: 0 },
  { id: 'quota', title: '编制数', width: 8, align: 'right' },
  { id: 'actual', title: '实有人数', width: 8, align: 'right' },
  { id: 'remove', title: '', width: 2.5 },
];

const USUAL = ['行政编制在职人员', '事业编制在职人员', '退休人员'];

interface HeadcountCardProps {
  readonly date: string;
  readonly headcounts: readonly Headcount[];
}

/** 编制与实有人数 on one date; the sums are computed. */
export const HeadcountCard = memo(function HeadcountCard({ date, headcounts }: HeadcountCardProps) {
  const { dispatch } = useReportScope();
  const edits = useListEdits('headcounts');
  const focus = useFocusPath();
  const add = (label: string) => {
    const id = crypto.randomUUID();
    edits.insert(headcounts.length, { id, label, quota: null, actual: null });
    focus(pathOf.item('headcounts', id, label ? 'quota' : 'label'));
  };
  const addUsual = () =>
    dispatch({
      type: 'batch',
      label: '添加常用人员类别',
      edits: USUAL.map((label, index) => ({
        type: 'insertItem',
        list: 'headcounts',
        index,
        item: { id: crypto.randomUUID(), label, quota: null, actual: null },
      })),
    });
  const setDate = (text: string) => {
    const read = readDate(text);
    if (!read.ok) return read.problem;
    if (read.date !== date) dispatch({ type: 'setHeadcountDate', value: read.date });
    return null;
  };
  return (
    <Card
      title="人员"
      padded={false}
      actions={
        <Button
          size="compact-xs"
          variant="subtle"
          leftSection={<IconPlus size={14} />}
          data-path={pathOf.list('headcounts')}
          onClick={() => add('')}
        >
          添加一行
        </Button>
      }
    >
      <div className={classes.date}>
        <ParsedField
          path={pathOf.headcountDate()}
          label="统计日期"
          text={formatChineseDate(date)}
          onCommit={setDate}
          w="11rem"
        />
      </div>
      {headcounts.length === 0 ? (
        <EmptyHint
          action={
            <Button variant="default" onClick={addUsual}>
              添加行政、事业、退休三行
            </Button>
          }
        >
          还没有填写人数。编制数按“三定”规定，实有人数按统计日期当天的在册人数。
        </EmptyHint>
      ) : (
        <GridTable label="编制与实有人数" columns={COLUMNS}>
          {headcounts.map((headcount, index) => (
            <HeadcountRow key={headcount.id} headcount={headcount} index={index} edits={edits} />
          ))}
          <tr data-total>
            <th scope="row">合计</th>
            <td data-computed>{headcountSum(headcounts, 'quota') ?? ''}</td>
            <td data-computed>{headcountSum(headcounts, 'actual') ?? ''}</td>
            <td />
          </tr>
        </GridTable>
      )}
    </Card>
  );
});
