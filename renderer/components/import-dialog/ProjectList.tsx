import { Checkbox } from '@mantine/core';
import { FIGURE_STAGES, STAGE_LABELS } from '../../../shared/figures/keys.ts';
import type { ListedProject } from '../../../shared/import/details/listed-projects.ts';
import { amountText } from './amount-text.ts';
import classes from './ProjectList.module.css';
import { projectId } from './plan/projects.ts';
import type { Confirm } from './use-confirm.ts';

interface ProjectListProps {
  readonly projects: readonly ListedProject[];
  readonly confirm: Confirm;
}

/** 项目支出明细 of the workbook: what is ticked comes into the report's list of projects, each with its cells. */
export function ProjectList({ projects, confirm }: ProjectListProps) {
  const { state, dispatch } = confirm;
  return (
    <>
      <p className={classes.summary}>打勾的项目写进“项目支出明细”；报告里已有的同名项目只更新金额。</p>
      <ul className={classes.list}>
        {projects.map((project) => (
          <ProjectItem
            key={projectId(project)}
            project={project}
            included={!state.leftOutProjects.includes(projectId(project))}
            onInclude={(included) => dispatch({ type: 'includeProject', id: projectId(project), included })}
            onShow={() => dispatch({ type: 'showCell', sheet: project.sheet, cell: project.cell })}
          />
        ))}
      </ul>
    </>
  );
}

interface ProjectItemProps {
  readonly project: ListedProject;
  readonly included: boolean;
  readonly onInclude: (included: boolean) => void;
  readonly onShow: () => void;
}

function ProjectItem({ project, included, onInclude, onShow }: ProjectItemProps) {
  const { name, sheet, cell, amounts } = project;
  const stated = FIGURE_STAGES.flatMap((stage) => {
    const fen = amounts[stage];
    return fen === undefined ? [] : [`${STAGE_LABELS[stage]} ${amountText(fen)}`];
  });
  return (
    <li className={classes.item} data-excluded={!included || undefined}>
      <Checkbox
        size="xs"
        aria-label={`导入项目“${name}”`}
        checked={included}
        onChange={(event) => onInclude(event.currentTarget.checked)}
      />
      <button type="button" className={classes.project} onClick={onShow}>
        <span>{name}</span>
        <span className={classes.place}>
          {sheet} › {cell}
        </span>
        <span className={classes.amounts}>{stated.length > 0 ? stated.join('，') : '没有金额'}</span>
      </button>
    </li>
  );
}
