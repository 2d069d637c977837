import { describe, expect, it } from 'vitest';
import {
  applyToHistory,
  endGroup,
  GROUP_PAUSE_MS,
  type History,
  redo,
  redoLabel,
  replacePresent,
  startHistory,
  undo,
  undoLabel,
} from '../../../../renderer/state/history.ts';
import type { Edit } from '../../../../shared/report/edit.ts';
import { sampleReport } from './sample.ts';

const preparer = (value: string): Edit => ({ type: 'setCover', field: 'preparer', value });
const phone = (value: string): Edit => ({ type: 'setCover', field: 'phone', value });

const typed = (history: History, edit: Edit, now: number, group?: string) =>
  applyToHistory(history, edit, { now, group });

describe('the undo stack', () => {
  it('takes back one edit after the other and brings them forth again', () => {
    const start = startHistory(sampleReport());
    const end = typed(typed(start, preparer('张三'), 0), phone('0700-1'), 10);
    expect(undoLabel(end)).toBe('修改联系电话');
    const once = undo(end);
    expect(once.present.cover).toMatchObject({ preparer: '张三', phone: '' });
    expect(redoLabel(once)).toBe('修改联系电话');
    expect(undo(once).present).toBe(start.present);
    expect(redo(once).present).toBe(end.present);
  });

  it('makes one step of edits of one group that follow each other', () => {
    const start = startHistory(sampleReport());
    const first = typed(start, preparer('张'), 0, 'cover.preparer');
    const second = typed(first, preparer('张三'), 300, 'cover.preparer');
    expect(second.past).toHaveLength(1);
    expect(undo(second).present).toBe(start.present);
  });

  it('starts a new step after a pause, after another field and after a redo', () => {
    const first = typed(startHistory(sampleReport()), preparer('张'), 0, 'a');
    expect(typed(first, preparer('张三'), GROUP_PAUSE_MS, 'a').past).toHaveLength(2);
    expect(typed(first, phone('0'), 10, 'b').past).toHaveLength(2);
    expect(typed(redo(undo(first)), preparer('张三'), 10, 'a').past).toHaveLength(2);
  });

  it('starts a new step when the last one was closed', () => {
    const first = typed(startHistory(sampleReport()), preparer('张'), 0, 'a');
    const pasted = typed(endGroup(first), preparer('张三'), 10, 'a');
    expect(undo(pasted).present.cover.preparer).toBe('张');
    expect(endGroup(startHistory(sampleReport())).past).toEqual([]);
  });

  it('forgets what could be redone once something new is typed', () => {
    const first = typed(startHistory(sampleReport()), preparer('张三'), 0);
    const other = typed(undo(first), preparer('李四'), 10);
    expect(redoLabel(other)).toBeNull();
    expect(redo(other)).toBe(other);
  });

  it('takes a report committed elsewhere as one step with its own label', () => {
    const start = startHistory(sampleReport());
    const imported = replacePresent(start, sampleReport('云岭市残疾人联合会'), '导入《决算.xls》27 项', 0);
    expect(undoLabel(imported)).toBe('导入《决算.xls》27 项');
    expect(undo(imported).present).toBe(start.present);
  });

  it('leaves the history alone when an edit has lost its target', () => {
    const start = startHistory(sampleReport());
    const lost: Edit = { type: 'removeItem', list: 'tasks', id: 'gone' };
    expect(() => typed(start, lost, 0)).toThrow('EDIT_TARGET_MISSING');
    expect(start.past).toHaveLength(0);
  });
});
