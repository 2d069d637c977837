import type { PendingReview, ReviewOrigin } from '../../../shared/contract/review.contract.ts';
import { chineseDateTime } from '../../../shared/text/chinese-time.ts';
import classes from './OriginNotice.module.css';

/** What the file was compared with, and a warning where that is not what it was exported from. */
export function OriginNotice({ pending }: { readonly pending: PendingReview }) {
  const { origin, trackedChanges, looksRight } = pending;
  return (
    <div className={classes.notice} data-level={origin.kind === 'exact' ? 'info' : 'warning'}>
      <p>{originText(origin)}</p>
      {looksRight ? null : <p>文件里的文字和这份报告大多对不上，可能不是同一份报告，请先确认文件选对了。</p>}
      {trackedChanges > 0 ? <p>文件里有 {trackedChanges} 处修订标记，都按“接受修订”后的文字比对。</p> : null}
    </div>
  );
}

function originText(origin: ReviewOrigin): string {
  switch (origin.kind) {
    case 'exact':
      return `和导出时的版本 ${origin.code}（${chineseDateTime(origin.keptAt)}）比对。`;
    case 'unknownState':
      return `这份文件的版本编号是 ${origin.code}，导出时的内容没有留存，只能和现在的报告比对；导出以后您自己改的地方也会列出来。`;
    case 'unmarked':
      return '这份文件没有带版本编号（可能是复制到新文件里的，或另存时去掉了），按文字和现在的报告比对；导出以后您自己改的地方也会列出来。';
    case 'otherReport':
      return origin.title === null
        ? '这份文件是从另一份报告导出的，那份报告不在这台电脑上。下面只按文字和当前的报告比对，请确认后再采纳。'
        : `这份文件是从《${origin.title}》导出的，不是当前打开的报告。请打开那份报告再导入；要用在这里，请逐处确认。`;
  }
}
