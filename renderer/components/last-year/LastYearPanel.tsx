import { Box, Button, Loader } from '@mantine/core';
import { useMemo } from 'react';
import { isTaken, type Passage, takePassages, withNewIds } from '../../../shared/import/word/passages.ts';
import type { LastYear } from '../../../shared/import/word/placed-schemas.ts';
import { TAB_LABELS } from '../../../shared/report/paths.ts';
import { quoted } from '../../../shared/text/quote.ts';
import { useReportEditor } from '../../state/use-report-editor.ts';
import { EmptyHint } from '../form/EmptyHint.tsx';
import { useLastYearImport } from '../word-import/last-year-context.tsx';
import { StatedFacts } from '../word-import/StatedFacts.tsx';
import classes from './LastYearPanel.module.css';
import { LastYearTray } from './LastYearTray.tsx';
import { type LastYearPlace, lastYearOfTab } from './last-year-of-tab.ts';
import { PassageCard } from './PassageCard.tsx';
import { useLastYear } from './use-last-year.ts';

/** Last year's text beside this year's form: read it, copy from it, take it over piece by piece. */
export function LastYearPanel() {
  const { report } = useReportEditor();
  const { start, paste, reading, imports } = useLastYearImport();
  const lastYear = useLastYear(report.id, imports);
  if (lastYear === undefined) {
    return <Loader size="sm" className={classes.loading} role="status" aria-label="正在找去年的文字" />;
  }
  if (lastYear) return <LastYearText lastYear={lastYear} />;
  return (
    <div className={classes.panel}>
      <EmptyHint
        action={
          <div className={classes.ways}>
            <Button size="compact-sm" variant="light" loading={reading} onClick={start}>
              导入去年的报告…
            </Button>
            <Button size="compact-sm" variant="default" disabled={reading} onClick={paste}>
              粘贴去年的文字…
            </Button>
          </div>
        }
      >
        去年的报告放在这里，对照着写今年的，能用的一段一段拿过来。把去年的 Word、WPS 或文本文件拖进窗口就行；
        去年就用本程序写的，会自动显示。
      </EmptyHint>
    </div>
  );
}

function LastYearText({ lastYear }: { readonly lastYear: LastYear }) {
  const { report, outline, tab, dispatch } = useReportEditor();
  const { fiscalYear } = report;
  const places = useMemo(
    () => lastYearOfTab(lastYear, tab, { outline, fiscalYear }),
    [lastYear, tab, outline, fiscalYear],
  );
  const sameYear = lastYear.fiscalYear === fiscalYear;
  const take = (passages: readonly Passage[], label: string) =>
    dispatch(
      takePassages(
        report,
        withNewIds(passages, () => crypto.randomUUID()),
        { label, sameYear },
      ),
    );
  const { facts } = lastYear;
  const factsFit = facts !== null && (tab === 'cover' || tab === 'scoring');
  return (
    // Scrolls by the keyboard too, where nothing in it can take the focus. Box, because a plain section may not.
    <Box component="section" className={classes.panel} aria-label="去年的报告" tabIndex={0}>
      <p className={classes.source}>
        {sourceText(lastYear)}
        <span className={classes.legend}>带橙色下划线的是去年的数字和年份，用过来要核对。</span>
      </p>
      {places.map((place) => (
        <PlaceSection key={place.target} place={place} onTake={take} />
      ))}
      {factsFit && (
        <section className={classes.place} aria-label="去年报告写明的">
          <StatedFacts facts={facts} report={report} />
        </section>
      )}
      {places.length === 0 && !factsFit && (
        <p className={classes.none}>去年的报告里没有{quoted(TAB_LABELS[tab])}这一页的文字。</p>
      )}
      <LastYearTray lastYear={lastYear} outline={outline} />
    </Box>
  );
}

interface PlaceSectionProps {
  readonly place: LastYearPlace;
  readonly onTake: (passages: readonly Passage[], label: string) => void;
}

function PlaceSection({ place: { title, passages }, onTake }: PlaceSectionProps) {
  const { report } = useReportEditor();
  const left = passages.filter((passage) => !isTaken(report, passage));
  return (
    <section className={classes.place} aria-label={`去年的${title}`}>
      <header className={classes.head}>
        <h2 className={classes.title}>{title}</h2>
        {left.length > 0 && (
          <Button size="compact-sm" variant="default" onClick={() => onTake(left, `采用去年的${title}`)}>
            {left.length < passages.length ? '采用其余的' : '全部采用'}
          </Button>
        )}
      </header>
      {passages
        .map((passage, index) => ({ passage, at: index }))
        .map(({ passage, at }) => (
          <PassageCard
            key={at}
            passage={passage}
            report={report}
            onTake={() => onTake([passage], `采用去年${title}的一段`)}
          />
        ))}
    </section>
  );
}

function sourceText({ source, fiscalYear }: LastYear): string {
  const year = fiscalYear === null ? '' : `${fiscalYear}年度`;
  if (source.kind === 'word') return `《${source.fileName}》${year ? `，${year}` : ''}`;
  return `${source.departmentName}${year}报告`;
}
