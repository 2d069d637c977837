import type { ChangeKind } from '../../shared/import/round-trip/change.ts';
import type { EditedDocx } from './edited-docx.ts';

/** One kind of thing a leader does to a report, and what the comparison has to say about it, in any order. */
export interface ScriptedEdit {
  readonly name: string;
  readonly make: (docx: EditedDocx) => unknown;
  readonly found: readonly {
    readonly kind: ChangeKind;
    readonly before?: string;
    readonly after?: string;
    readonly adoptable?: false;
  }[];
  /** the adopted report does not read as the file does: part of it is not for the report to hold */
  readonly partly?: true;
}

const SOCIAL = '信息公开方面，部门预算、决算和绩效信息均在规定期限内公开，内容完整，接受社会监督。';
const ASSETS = '资产管理方面，年末开展资产盘点，账实相符，固定资产全部在用，无闲置浪费。';
const NEW = '采购管理方面，全部通过政府采购平台实施，程序规范，资料齐全。';
const COMPUTED = { kind: 'computed', adoptable: false } as const;
const FIXED_CELL = { kind: 'cell', adoptable: false } as const;

/** The edits run on `reviewedReport()`. */
export const SCRIPTED_EDITS: readonly ScriptedEdit[] = [
  {
    name: 'a word is replaced',
    make: (docx) => docx.replace('机构规格为正科级', '机构规格为副处级'),
    found: [{ kind: 'text', before: '正科级', after: '副处级' }],
  },
  {
    name: 'words are inserted in a sentence',
    make: (docx) => docx.insertBehind('实行月度支出通报，', '坚持先有预算后有支出，'),
    found: [{ kind: 'text', after: '坚持先有预算后有支出' }],
  },
  {
    name: 'a clause is deleted',
    make: (docx) => docx.replace('大额支出集体研究，', ''),
    found: [{ kind: 'text', before: '大额支出集体研究' }],
  },
  {
    name: 'a sentence is added at the end of a paragraph',
    make: (docx) => docx.insertBehind('无闲置浪费。', '出租出借资产全部公开招租。'),
    found: [{ kind: 'text', after: '公开招租' }],
  },
  {
    name: 'words are put before a paragraph',
    make: (docx) => docx.replace('信息公开方面，部门预算', '在信息公开方面，部门预算'),
    found: [{ kind: 'text', after: '在信息公开方面' }],
  },
  {
    name: 'a paragraph is written anew',
    make: (docx) => docx.replace(ASSETS, '固定资产实行专人保管、年终盘点，账实相符，全部在用。'),
    found: [{ kind: 'text', before: ASSETS, after: '专人保管' }],
  },
  {
    name: 'a mark is changed',
    make: (docx) => docx.replace('抓组织、强阵地、惠民生', '抓组织，强阵地，惠民生'),
    found: [{ kind: 'text', after: '抓组织，强阵地' }],
  },
  {
    name: 'a number that is plain text is changed',
    make: (docx) => docx.replace('活动84场次', '活动85场次'),
    found: [{ kind: 'text', before: '84场次', after: '85场次' }],
  },
  {
    name: 'a paragraph is added',
    make: (docx) => docx.addParagraphAfter(SOCIAL, NEW),
    found: [{ kind: 'added', after: NEW }],
  },
  {
    name: 'two paragraphs are added in a row',
    make: (docx) => docx.addParagraphAfter(SOCIAL, '新增第二段文字。').addParagraphAfter(SOCIAL, NEW),
    found: [
      { kind: 'added', after: NEW },
      { kind: 'added', after: '新增第二段文字。' },
    ],
  },
  {
    name: 'a paragraph is added right below a heading',
    make: (docx) => docx.addParagraphAfter('（二）管理效率分析', NEW),
    found: [{ kind: 'added', after: NEW }],
  },
  {
    name: 'a paragraph is deleted',
    make: (docx) => docx.removeParagraph(SOCIAL),
    found: [{ kind: 'removed', before: SOCIAL }],
  },
  {
    name: 'a paragraph is moved',
    make: (docx) => docx.moveParagraph('“三公”经费方面', '资产管理方面'),
    found: [{ kind: 'moved', before: '“三公”经费方面' }],
  },
  {
    name: 'a paragraph is moved into another section',
    make: (docx) => docx.moveParagraph('资产管理方面', '六是科普阵地'),
    found: [{ kind: 'moved', before: ASSETS }],
  },
  {
    name: 'a paragraph is moved and changed',
    make: (docx) => docx.moveParagraph('“三公”经费方面', '资产管理方面').replace('并低于上年', '比上年下降'),
    found: [
      { kind: 'moved', before: '“三公”经费方面' },
      { kind: 'text', after: '比上年下降' },
    ],
  },
  {
    name: 'a paragraph is split',
    make: (docx) => docx.splitBefore('主要职责是组织科学普及'),
    found: [
      { kind: 'text', before: '主要职责' },
      { kind: 'added', after: '主要职责是组织科学普及' },
    ],
  },
  {
    name: 'two paragraphs are joined',
    make: (docx) => docx.joinWithNext('信息公开方面'),
    found: [
      { kind: 'text', after: '资产管理方面' },
      { kind: 'removed', before: ASSETS },
    ],
  },
  {
    name: 'a live amount is typed over',
    make: (docx) => docx.replace('支出为207.48万元', '支出为208.50万元'),
    found: [{ kind: 'text', before: '207.48', after: '208.50' }],
  },
  {
    name: 'a live amount is typed over and its sentence changed',
    make: (docx) => docx.replace('基本支出172.72万元，占83.25%', '基本支出共173.00万元，约占83.40%'),
    found: [{ kind: 'text', before: '172.72万元', after: '共173.00万元' }],
  },
  {
    name: 'a live fact is typed over',
    make: (docx) => docx.replace('自评，云岭市科学技术协会2023', '自评，云岭市科协2023'),
    found: [{ kind: 'text', after: '云岭市科协' }],
  },
  {
    name: 'a task run in with others is changed',
    make: (docx) => docx.replace('办好“农村夜校”', '用心办好“农村夜校”'),
    found: [{ kind: 'text', after: '用心办好' }],
  },
  {
    name: 'a task run in with others is deleted, the rest counted anew',
    make: (docx) =>
      docx
        .replace(
          '三是开展科技志愿服务，与企业、合作社签订服务协议，组织专家到生产一线解决技术难题，完成率100%。',
          '',
        )
        .replace('四是', '三是')
        .replace('五是', '四是'),
    found: [{ kind: 'removed', before: '开展科技志愿服务' }],
  },
  {
    name: 'a task is added to the tasks run together',
    make: (docx) => docx.insertBehind('受益群众11260人次。', '六是完成科普大篷车巡展，服务偏远村社。'),
    found: [{ kind: 'added', after: '完成科普大篷车巡展' }],
  },
  {
    name: 'a computed rate is typed over',
    make: (docx) => docx.replace('上墙公示，完成率100%', '上墙公示，完成率98%'),
    found: [{ ...COMPUTED, before: '完成率100%', after: '完成率98%' }],
    partly: true,
  },
  {
    name: 'a heading is changed',
    make: (docx) => docx.replace('（二）管理效率分析', '（二）管理效能分析'),
    found: [{ ...COMPUTED, before: '管理效率分析', after: '管理效能分析' }],
    partly: true,
  },
  {
    name: 'a sentence made of a list is changed',
    make: (docx) => docx.replace('内设机构3个', '内设科室3个'),
    found: [{ ...COMPUTED, after: '内设科室3个' }],
    partly: true,
  },
  {
    name: 'a cover line is changed',
    make: (docx) => docx.replace('0700-5550123', '0700-5550199'),
    found: [{ kind: 'text', after: '0700-5550199' }],
  },
  {
    name: 'the title of a problem is changed',
    make: (docx) => docx.replace('预算编制还不够精准', '预算编制精准度不高'),
    found: [{ kind: 'text', after: '预算编制精准度不高' }],
  },
  {
    name: 'a problem is added',
    make: (docx) =>
      docx.addParagraphAfter('监控结果运用不充分。', '（3）资产台账不够完整。部分资产未及时登记。'),
    found: [{ kind: 'added', after: '资产台账不够完整' }],
  },
  {
    name: 'a problem is deleted',
    make: (docx) => docx.removeParagraph('（2）绩效管理制度执行'),
    found: [{ kind: 'removed', before: '绩效管理制度执行' }],
  },
  {
    name: 'problems change places',
    make: (docx) =>
      docx
        .moveParagraph('（1）预算编制还不够', '（2）绩效管理制度')
        .replace('（1）预算编制', '（2）预算编制')
        .replace('（2）绩效管理', '（1）绩效管理'),
    found: [{ kind: 'moved' }],
  },
  {
    name: 'a plain figure in a table is changed',
    make: (docx) => docx.replace('198.60', '199.60'),
    found: [{ kind: 'cell', before: '198.60', after: '199.60' }],
    partly: true,
  },
  {
    name: 'a computed cell in a table is changed',
    make: (docx) => docx.replace('104.47%', '104.50%'),
    found: [{ ...FIXED_CELL, before: '104.47%', after: '104.50%' }],
    partly: true,
  },
  {
    name: 'the name of a project is changed in its table',
    make: (docx) => docx.replace('科普活动经费', '科普专项活动经费'),
    found: [{ kind: 'cell', after: '科普专项活动经费' }],
  },
  {
    name: 'an amount of a project is changed in its table',
    make: (docx) => docx.replace('13.46', '13.50'),
    found: [{ kind: 'cell', before: '13.46', after: '13.50' }],
    partly: true,
  },
  {
    name: 'the reason for lost points is changed in its table',
    make: (docx) => docx.replace('预算编制的准确性不够', '预算编制准确性有待提高'),
    found: [{ kind: 'cell', after: '有待提高' }],
  },
  {
    name: 'words are made bold',
    make: (docx) => docx.setBold('资产管理方面', true),
    found: [{ kind: 'bold' }],
  },
  {
    name: 'words are no longer bold',
    make: (docx) => docx.setBold('二是科普活动惠及面', false),
    found: [{ kind: 'bold' }],
  },
  {
    name: 'an insertion is tracked',
    make: (docx) => docx.trackInsertion('全部在用', '且保管良好'),
    found: [{ kind: 'text', after: '全部在用且保管良好' }],
  },
  {
    name: 'a deletion is tracked',
    make: (docx) => docx.trackDeletion('，并低于上年'),
    found: [{ kind: 'text', before: '并低于上年' }],
  },
  {
    name: 'a comment is made and nothing else',
    make: (docx) => docx.comment('信息公开方面', '李局长', '请补充公开的网址。'),
    found: [],
  },
];
