import type { CatalogEntries } from './entry.ts';

/** Requests the program does not take, and its own failures. */
export const PROGRAM = {
  VALIDATION: {
    title: '内容不符合要求',
    happened: (p) => (p.detail ? `填写的内容不符合要求：${p.detail}。` : '提交的内容不符合要求。'),
    action: '请按提示修改后再试。',
  },
  UNKNOWN_PROCEDURE: {
    title: '操作不存在',
    happened: () => '程序收到了一个不认识的操作请求。',
    action: '请关闭程序后重新打开。',
  },
  FORBIDDEN_SENDER: {
    title: '操作被拒绝',
    happened: () => '这个请求不是从本程序窗口发出的，已拒绝。',
    action: '请关闭程序后重新打开。',
  },
  INTERNAL: {
    title: '程序出错',
    happened: (p) => `程序内部出错${p.ref ? `（编号 ${p.ref}）` : ''}。`,
    safe: '已保存的数据没有受到影响。',
    action: '请重试；如果反复出现，请把编号告诉维护人员。',
  },
} satisfies CatalogEntries;
