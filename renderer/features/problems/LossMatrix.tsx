import { emptyMeasure } from '../../../shared/report/empty-items.ts';
import { pathOf } from '../../../shared/report/paths.ts';
import { formatPoints } from '../../../shared/scoring/points.ts';
import { Card } from '../../components/form/Card.tsx';
import { useFocusPath } from '../../components/form/use-focus-path.ts';
import { useListEdits } from '../../components/form/use-list-edits.ts';
import { ToolButton } from '../../components/rich-text/ToolButton.tsx';
import classes from './LossMatrix.module.css';
import type { LossRow } from './loss-rows.ts';
import { numberedLabel } from './problem-label.ts';

interface LossMatrixProps {
  readonly rows: readonly LossRow[];
  readonly problemCount: number;
  readonly measureCount: number;
}

/** The small matrix that shows the gaps: lost points without a problem, problems without a measure. */
export function LossMatrix({ rows, problemCount, measureCount }: LossMatrixProps) {
  const edits = useListEdits('problems');
  const measureEdits = useListEdits('measures');
  const focus = useFocusPath();
  const addProblem = (indicatorId: string) => {
    const id = crypto.randomUUID();
    edits.insert(problemCount, { id, title: '', content: [], indicatorIds: [indicatorId] });
    focus(pathOf.item('problems', id, 'title'));
  };
  const addMeasure = (problemId: string) => {
    const id = crypto.randomUUID();
    measureEdits.insert(measureCount, { ...emptyMeasure(id), problemIds: [problemId] });
    focus(pathOf.item('measures', id, 'title'));
  };
  const gaps = rows.filter(isGap).length;
  return (
    <Card
      title="扣分—问题—整改"
      padded={false}
      note={rows.length > 0 && (gaps === 0 ? '✓ 每处扣分都有问题和整改' : `${gaps} 处没有接上`)}
    >
      {rows.length === 0 ? (
        <p className={classes.none}>
          评分表里还没有扣分。打分后，扣了分的指标会列在这里，逐项对应问题和改进措施。
        </p>
      ) : (
        <table className={classes.table} aria-label="扣分、问题与整改的对应">
          <thead>
            <tr>
              <th scope="col">扣分的指标</th>
              <th scope="col" data-align="right">
                得分
              </th>
              <th scope="col" data-align="right">
                扣分
              </th>
              <th scope="col">问题</th>
              <th scope="col">改进措施</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.indicatorId}>
                <th scope="row">{row.name}</th>
                <td className={classes.number}>
                  {formatPoints(row.points)} / {formatPoints(row.weight)}
                </td>
                <td className={classes.lost}>−{formatPoints(row.lost)}</td>
                <td>
                  {row.problems.length === 0 && (
                    <span className={classes.gap}>
                      没有对应的问题
                      <ToolButton onClick={() => addProblem(row.indicatorId)}>新建问题</ToolButton>
                    </span>
                  )}
                  {row.problems.map(({ number, problem }) => (
                    <div key={problem.id}>{numberedLabel(number, problem)}</div>
                  ))}
                </td>
                <td>
                  {row.problems.map(({ problem, measureCount: answers }) => (
                    <div key={problem.id} className={answers === 0 ? classes.gap : classes.good}>
                      {answers === 0 ? '没有措施' : `✓ ${answers} 条`}
                      {answers === 0 && (
                        <ToolButton onClick={() => addMeasure(problem.id)}>新建措施</ToolButton>
                      )}
                    </div>
                  ))}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Card>
  );
}

function isGap({ problems }: LossRow): boolean {
  return problems.length === 0 || problems.some(({ measureCount }) => measureCount === 0);
}
