import type { ReportPath } from '../../report/paths.ts';
import { compareRuns } from './compare-runs.ts';
import type { EditedRun } from './edited-document.ts';
import type { ExportedLine } from './exported-lines.ts';
import { placeLabel } from './place-label.ts';
import { computedChange, type Draft, type Sides, writtenChange } from './segment-changes.ts';

/** What changed in the words of one exported line. */
export function runChanges(line: ExportedLine, edited: readonly EditedRun[], sides: Sides): Draft[] {
  return compareRuns(line.runs, edited).flatMap((segment): Draft[] => {
    if (segment.place) {
      const change = writtenChange(segment, sides);
      return change ? [change] : [];
    }
    const { before, after } = segment;
    return [computedChange(whereOf(line, sides), { before, after }, computedReason(line))];
  });
}

/** A computed line that is gone as a whole, or stands elsewhere. */
export function computedLineChange(line: ExportedLine, after: string, sides: Sides): Draft {
  return computedChange(whereOf(line, sides), { before: line.text, after }, computedReason(line));
}

function whereOf(line: ExportedLine, { exported }: Sides): { place: string; path: ReportPath } {
  const path =
    line.path ??
    line.runs.find((run) => run.source)?.source?.path ??
    (line.role === 'table' || line.role === 'chart' ? 'figures' : 'cover');
  return { place: computedPlace(line) ?? placeLabel(path, exported), path };
}

function computedPlace({ role }: ExportedLine): string | null {
  if (role === 'heading') return '标题';
  if (role === 'title') return '报告名称';
  if (role === 'chart') return '图名';
  return role === 'table' ? '附表的表名、说明' : null;
}

/** Why words of this line cannot be taken over. */
function computedReason({ role, path }: ExportedLine): string {
  switch (role) {
    case 'heading':
      return '标题和编号由提纲决定，请在提纲里修改。';
    case 'title':
      return '报告名称由提纲决定，请在提纲里修改。';
    case 'table':
      return '附表的表名、单位和说明由软件生成。';
    case 'chart':
      return '图示和图名由软件按数据生成。';
    case 'cover':
      return '封面的栏目名称由提纲决定。';
    case 'body':
      return path?.startsWith('organization.')
        ? '这句话由“部门职能”页的机构、人员表生成，请在那里修改。'
        : '序号、完成率等由软件根据填写的内容算出，请在软件里修改相应的数据。';
  }
}
