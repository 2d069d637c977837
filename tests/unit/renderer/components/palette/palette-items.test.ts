import { describe, expect, it } from 'vitest';
import {
  commandItems,
  filterGroups,
  type PaletteGroup,
} from '../../../../../renderer/components/palette/palette-items.ts';
import { pinyinInitials } from '../../../../../renderer/components/palette/pinyin-initials.ts';

const group = (...labels: string[]): PaletteGroup => ({
  title: '文件',
  items: labels.map((label) => ({ key: label, label, run: () => undefined })),
});
const found = (groups: readonly PaletteGroup[], typed: string) =>
  filterGroups(groups, typed).flatMap(({ items }) => items.map(({ label }) => label));

describe('the initials of pinyin', () => {
  it('are one letter for each character', () => {
    expect(pinyinInitials('导入预算')).toBe('drys');
    expect(pinyinInitials('啊吧擦大饿发嘎哈家卡啦妈那哦怕七然撒他挖西压杂')).toBe('abcdefghjklmnopqrstwxyz');
  });

  it('leave what is no Chinese character, in lower case', () => {
    expect(pinyinInitials('导出 Word 文档…')).toBe('dc word wd…');
  });
});

describe('what the palette finds', () => {
  const groups = [group('保存', '打开报告列表', '导出 Word 文档…'), group('云岭市科学技术协会 2023年度')];

  it('is everything before anything is typed', () => {
    expect(found(groups, '')).toHaveLength(4);
  });

  it('contains the words, wherever they stand and however they are spaced', () => {
    expect(found(groups, '报告')).toEqual(['打开报告列表']);
    expect(found(groups, '导出word')).toEqual(['导出 Word 文档…']);
    expect(found(groups, '科学技术协会2023')).toEqual(['云岭市科学技术协会 2023年度']);
  });

  it('has the initials typed', () => {
    expect(found(groups, 'bc')).toEqual(['保存']);
    expect(found(groups, 'DCW')).toEqual(['导出 Word 文档…']);
  });

  it('begins with the words rather than containing them, whatever its group', () => {
    const two = [group('导入绩效目标表…', '目标'), group('绩效目标')];
    expect(found(two, '绩效')).toEqual(['绩效目标', '导入绩效目标表…']);
    expect(found(two, '目标')[0]).toBe('目标');
  });

  it('is nothing, without empty groups, when nothing matches', () => {
    expect(filterGroups(groups, '没有这样的')).toEqual([]);
  });
});

describe('the commands in the palette', () => {
  const groups = commandItems(
    [
      { id: 'palette' },
      { id: 'save' },
      { id: 'undo', detail: '填写封面' },
      { id: 'colorDark', checked: true },
    ],
    () => undefined,
  );
  const items = groups.flatMap((one) => one.items);

  it('are those that can be run now, but not the palette itself', () => {
    expect(items.map(({ key }) => key)).toEqual(['save', 'undo', 'colorDark']);
  });

  it('say what they act on, which keys do the same, and what is on', () => {
    expect(items[1]).toMatchObject({ label: '撤销：填写封面', note: 'Ctrl+Z' });
    expect(items[2]).toMatchObject({ checked: true });
  });
});
