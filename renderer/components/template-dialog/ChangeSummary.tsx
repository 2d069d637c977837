import type { OutlineChange } from '../../../shared/compose/change-outline.ts';
import type { PackChange } from '../../../shared/scoring/change-pack.ts';
import { quoted } from '../../../shared/text/quote.ts';
import classes from './ChangeSummary.module.css';
import type { TemplateChange } from './template-change.ts';

/** What stays, what is not printed or not counted any more, and what has to be written anew. */
export function ChangeSummary({ change }: { readonly change: TemplateChange | null }) {
  return (
    <section className={classes.summary} aria-label="更换后的变化" aria-live="polite">
      {change ? (
        <ul className={classes.list}>
          {change.outline && <OutlineLines change={change.outline} />}
          {change.pack && <PackLines change={change.pack} />}
          <li className={classes.note}>
            更换可以撤销。
            {change.outline ? '新提纲放不下的文字仍留在报告里，换回来时还在。' : null}
          </li>
        </ul>
      ) : (
        <p className={classes.note}>选择另一个提纲或评分指标，这里会先列出哪些保留、哪些放不下。</p>
      )}
    </section>
  );
}

function OutlineLines({ change: { kept, hidden, added } }: { readonly change: OutlineChange }) {
  return (
    <>
      <li>{kept.length > 0 ? `保留已写的 ${kept.length} 个部分。` : '还没有写好的部分。'}</li>
      {hidden.length > 0 && <li className={classes.warn}>新提纲没有这些部分，不再印出：{named(hidden)}。</li>}
      {added.length > 0 && <li>新提纲多出这些部分，需要补写：{named(added)}。</li>}
    </>
  );
}

function PackLines({ change: { kept, dropped, open } }: { readonly change: PackChange }) {
  return (
    <>
      <li>{kept.length > 0 ? `保留 ${kept.length} 项指标的得分。` : '没有可以保留的得分。'}</li>
      {dropped.length > 0 && (
        <li className={classes.warn}>
          这些指标在新的评分表里没有或分值不同，得分不再计入：
          {named(dropped.map(({ indicator }) => indicator.name))}。
        </li>
      )}
      {open > 0 && <li>有 {open} 项指标需要打分。</li>}
    </>
  );
}

/** A handful of names; a long list would hide the buttons. */
const MOST_NAMES = 8;

function named(names: readonly string[]): string {
  const shown = names.slice(0, MOST_NAMES).map(quoted).join('、');
  return names.length > MOST_NAMES ? `${shown}等 ${names.length} 项` : shown;
}
