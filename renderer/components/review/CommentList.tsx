import type { CommentView } from '../../../shared/contract/review.contract.ts';
import classes from './CommentList.module.css';

/** The comments in the file: who, on which words, where in the report. They change nothing by themselves. */
export function CommentList({ comments }: { readonly comments: readonly CommentView[] }) {
  return (
    <section className={classes.panel} aria-label="批注">
      <h2 className={classes.title}>批注 {comments.length} 条</h2>
      {comments.length === 0 ? <p className={classes.empty}>文件里没有批注。</p> : null}
      <ul className={classes.list}>
        {comments.map(({ id, author, date, text, quoted, place }) => (
          <li key={id} className={classes.comment}>
            <div className={classes.head}>
              <strong>{author === '' ? '未署名' : author}</strong>
              <span className={classes.place}>
                {date.slice(0, 10)} {place}
              </span>
            </div>
            {quoted === '' ? null : <blockquote className={classes.quoted}>{quoted}</blockquote>}
            <p className={classes.text}>{text}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
