import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { memo } from 'react';
import type { Figures } from '../../../shared/figures/figure.ts';
import { FIGURE_STAGES } from '../../../shared/figures/keys.ts';
import { formatWanyuan } from '../../../shared/money/format-amount.ts';
import { pathOf } from '../../../shared/report/paths.ts';
import { projectSum } from '../../../shared/report/project-amounts.ts';
import type { Project } from '../../../shared/report/schema.ts';
import { type GridColumn, GridTable } from '../../components/figure-table/GridTable.tsx';
import type { CellPlace } from '../../components/figure-table/next-cell.ts';
import { Card } from '../../components/form/Card.tsx';
import { EmptyHint } from '../../components/form/EmptyHint.tsx';
import { useReportScope } from '../../components/form/report-scope.ts';
import { keepUnread } from '../../components/form/unread-input.ts';
import { useFocusPath } from '../../components/form/use-focus-path.ts';
import { useListEdits } from '../../components/form/use-list-edits.ts';
import { ProjectDifference } from './ProjectDifference.tsx';
import { ProjectRow } from './ProjectRow.tsx';
import { pasteProjects } from './paste-projects.ts';

const COLUMNS: readonly GridColumn[] = [
  { id: 'name', title: '项目名称', width: 0 },
  { id: 'budget', title: '年初预算', width: 6, align: 'right' },
  { id: 'adjusted', title: '调整预算', width: 6, align: 'right' },
  { id: 'final', title: '决算', width: 6, align: 'right' },
  { id: 'note', title: '说明', width: 10 },
  { id: 'remove', title: '', width: 2.25 },
];

interface ProjectsCardProps {
  readonly projects: readonly Project[];
  readonly figures: Figures;
}

/** 项目支出明细, its sum, and what the sum lacks to 项目支出 in the table above. */
export const ProjectsCard = memo(function ProjectsCard({ projects, figures }: ProjectsCardProps) {
  const { reportId, dispatch } = useReportScope();
  const edits = useListEdits('projects');
  const focus = useFocusPath();
  const add = () => {
    const id = crypto.randomUUID();
    edits.insert(projects.length, { id, name: '', amounts: {}, note: '' });
    focus(pathOf.item('projects', id, 'name'));
  };
  const paste = (block: readonly (readonly string[])[], at: CellPlace) => {
    const pasted = pasteProjects(block, at, projects, () => crypto.randomUUID());
    for (const { path, ...input } of pasted.unread) keepUnread(reportId, path, input);
    dispatch({ type: 'batch', label: `粘贴项目 ${block.length} 行`, edits: pasted.edits });
  };
  return (
    <Card
      title="项目支出明细"
      note={projects.length > 0 ? `${projects.length} 个项目` : undefined}
      padded={false}
      actions={
        <Button
          size="compact-xs"
          variant="subtle"
          leftSection={<IconPlus size={14} />}
          data-path={pathOf.list('projects')}
          onClick={add}
        >
          添加项目
        </Button>
      }
    >
      {projects.length === 0 ? (
        <EmptyHint>
          还没有项目。逐个填写项目名称和金额，程序会把合计同上表的“项目支出”核对；也可以添加一行后从表格粘贴。
        </EmptyHint>
      ) : (
        <>
          <GridTable label="项目支出明细" columns={COLUMNS} onPasteBlock={paste}>
            {projects.map((project, index) => (
              <ProjectRow key={project.id} project={project} index={index} edits={edits} />
            ))}
            <tr data-total>
              <th scope="row">合计</th>
              {FIGURE_STAGES.map((stage) => (
                <td key={stage} data-computed>
                  {wanyuanOrBlank(projectSum(projects, stage))}
                </td>
              ))}
              <td colSpan={2} />
            </tr>
          </GridTable>
          <ProjectDifference projects={projects} figures={figures} />
        </>
      )}
    </Card>
  );
});

function wanyuanOrBlank(fen: number | null): string {
  return fen === null ? '' : formatWanyuan(fen);
}
