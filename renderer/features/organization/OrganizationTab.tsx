import { sectionOf } from '../../components/form/section-of.ts';
import { TabPage } from '../../components/form/TabPage.tsx';
import { TextCard } from '../../components/rich-text/TextCard.tsx';
import { useReportEditor } from '../../state/use-report-editor.ts';
import { HeadcountCard } from './HeadcountCard.tsx';
import classes from './OrganizationTab.module.css';
import { StaffingText } from './StaffingText.tsx';
import { UnitList } from './UnitList.tsx';

/** 部门职能: duties, 内设机构, 下属单位 and 人员. */
export function OrganizationTab() {
  const { report, outline } = useReportEditor();
  const { duties, offices, subordinates, headcountDate, headcounts } = report.organization;
  const { heading, hint } = sectionOf(outline, 'organization', '部门职能');
  return (
    <TabPage title="部门职能" note="职责、机构和人员">
      <TextCard
        field="organization.duties"
        title={`${heading} · 正文`}
        hint={hint}
        value={duties}
        placeholder="写部门性质、级别和主要职责，以“三定”规定为准。"
        minLines={4}
      />
      <div className={classes.columns}>
        <UnitList list="offices" title="内设机构" example="例如：办公室、科普部" items={offices} />
        <UnitList
          list="subordinates"
          title="下属单位"
          example="例如：科技馆。没有就不用填"
          items={subordinates}
        />
      </div>
      <HeadcountCard date={headcountDate} headcounts={headcounts} />
      <StaffingText organization={report.organization} />
    </TabPage>
  );
}
