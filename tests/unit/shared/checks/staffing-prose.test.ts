import { describe, expect, it } from 'vitest';
import { staffingProse } from '../../../../shared/checks/rules/amounts/staffing-prose.ts';
import { draftStaffing } from '../../../../shared/compose/draft-staffing.ts';
import { type RichText, richTextFrom } from '../../../../shared/report/rich-text.ts';
import { aContext, aReport } from '../../../support/builders.ts';

const organization = {
  ...aReport().organization,
  offices: [
    { id: 'o1', name: '办公室' },
    { id: 'o2', name: '科普部' },
  ],
  headcounts: [{ id: 'h1', label: '退休人员', quota: null, actual: 6 }],
};
const checked = (staffing: RichText) =>
  staffingProse.run(aContext({ organization: { ...organization, staffing } }));

describe('numbers of offices and people in the prose', () => {
  it('agree with the lists right after drafting', () => {
    expect(checked(draftStaffing(organization)).status).toBe('passed');
  });

  it('are contradicted when the lists have changed since', () => {
    expect(checked(richTextFrom('内设机构3个：办公室等。\n截至年末，退休人员 7 人。'))).toMatchObject({
      findings: [
        {
          text: '机构和人员写内设机构3个，名单里是2个。',
          paths: ['organization.staffing', 'organization.offices'],
        },
        { text: '机构和人员写退休人员7人，名单里是6人。' },
      ],
    });
  });

  it('are left alone where they count something else', () => {
    expect(checked(richTextFrom('内设机构办公室有5人，退休人员活动室3间。')).status).toBe('passed');
    expect(staffingProse.run(aContext()).status).toBe('notRun');
  });
});
