import { pathOf } from '../../../report/paths.ts';
import { notRun, outcomeOf, type Rule } from '../../rule.ts';

export const phoneAreaCode: Rule = {
  id: 'text.phone-area-code',
  family: 'text',
  level: 'advice',
  title: '联系电话写明区号',
  basis: '固定电话7至8位，跨地区拨打需要区号',
  run: ({ report }) => {
    const phone = report.cover.phone.trim();
    if (phone === '') return notRun('联系电话没有填写。');
    if (!/^\d{7,8}$/.test(phone)) return outcomeOf([]);
    return outcomeOf([
      { text: `联系电话“${phone}”没有区号，外地拨打不通。`, paths: [pathOf.cover('phone')] },
    ]);
  },
};
