import { memo } from 'react';
import { BLANK } from '../../../shared/figures/figure.ts';
import { figureEditText, figureText } from '../../../shared/figures/figure-text.ts';
import { FIGURE_STAGES, type FigureStage, STAGE_LABELS } from '../../../shared/figures/keys.ts';
import { pathOf } from '../../../shared/report/paths.ts';
import type { Project } from '../../../shared/report/schema.ts';
import { CellInput } from '../../components/figure-table/CellInput.tsx';
import { RemoveCell } from '../../components/figure-table/RemoveCell.tsx';
import { readAmount } from '../../components/figure-table/read-amount.ts';
import type { ListEdits } from '../../components/form/list-edits.ts';
import { sameFigure } from './same-figure.ts';

interface ProjectRowProps {
  readonly project: Project;
  readonly index: number;
  readonly edits: ListEdits<'projects'>;
}

export const ProjectRow = memo(function ProjectRow({ project, index, edits }: ProjectRowProps) {
  const { id, amounts } = project;
  const name = project.name || `第 ${index + 1} 行`;
  const setText = (field: 'name' | 'note') => (text: string) => {
    if (text !== project[field]) edits.update(id, { [field]: text });
    return null;
  };
  const setAmount = (stage: FigureStage) => (text: string) => {
    const read = readAmount(text);
    if (!read.ok) return read.problem;
    if (!sameFigure(amounts[stage] ?? BLANK, read.figure)) {
      edits.update(id, { amounts: { ...amounts, [stage]: read.figure } });
    }
    return null;
  };
  return (
    <tr>
      <td>
        <CellInput
          row={index}
          col={0}
          path={pathOf.item('projects', id, 'name')}
          label={`${name}，项目名称`}
          placeholder="项目名称"
          text={project.name}
          onCommit={setText('name')}
        />
      </td>
      {FIGURE_STAGES.map((stage, at) => (
        <td key={stage}>
          <CellInput
            row={index}
            col={at + 1}
            align="right"
            path={pathOf.item('projects', id, `amounts.${stage}`)}
            label={`${name}，${STAGE_LABELS[stage]}`}
            text={figureText(amounts[stage] ?? BLANK)}
            editText={figureEditText(amounts[stage] ?? BLANK)}
            onCommit={setAmount(stage)}
          />
        </td>
      ))}
      <td>
        <CellInput
          row={index}
          col={4}
          path={pathOf.item('projects', id, 'note')}
          label={`${name}，说明`}
          text={project.note}
          onCommit={setText('note')}
        />
      </td>
      <RemoveCell label={`删除项目 ${index + 1}`} onRemove={() => edits.remove(id)} />
    </tr>
  );
});
