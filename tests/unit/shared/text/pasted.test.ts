import { describe, expect, it } from 'vitest';
import { numberPoints } from '../../../../shared/text/number-points.ts';
import { pastedParagraphs } from '../../../../shared/text/pasted-paragraphs.ts';

describe('plain text from a PDF', () => {
  it('is joined where a line or a page broke a sentence, however many lines it has', () => {
    const lines = [
      '　　全年组织科普活动十二场，覆盖全部乡镇和社区，参与群众超过',
      '五千人次，发放各类宣传资料一万余份，比上年增加两成，得到群众的',
      '— 3 —',
      '普遍好评。',
      '　　严格执行预算管理制度。',
    ];
    expect(pastedParagraphs(lines.join('\r\n'))).toEqual([
      '全年组织科普活动十二场，覆盖全部乡镇和社区，参与群众超过五千人次，发放各类宣传资料一万余份，比上年增加两成，得到群众的普遍好评。',
      '严格执行预算管理制度。',
    ]);
  });

  it('joins a line that begins with punctuation, and keeps headings and points apart', () => {
    expect(pastedParagraphs('占比83.25%\n，完成预算。')).toEqual(['占比83.25%，完成预算。']);
    expect(pastedParagraphs('一、基本情况\n（一）部门职能\n负责全县科普工作。')).toEqual([
      '一、基本情况',
      '（一）部门职能',
      '负责全县科普工作。',
    ]);
    expect(pastedParagraphs('1. 做好科普\n2. 做好服务。')).toHaveLength(2);
  });
});

describe('numbering points', () => {
  it('numbers every paragraph where none has an ordinal', () => {
    expect(numberPoints(['组织健全。', '', '队伍更强。'])).toEqual([
      { paragraph: 0, length: 0, text: '一是' },
      { paragraph: 2, length: 0, text: '二是' },
    ]);
  });

  it('numbers anew only those that have one, and counts on from the first', () => {
    expect(numberPoints(['总体良好。', '三是组织健全。', '三是队伍更强，一是一。'])).toEqual([
      { paragraph: 1, length: 2, text: '一是' },
      { paragraph: 2, length: 2, text: '二是' },
    ]);
  });
});
