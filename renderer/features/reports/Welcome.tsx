import { Anchor, Button } from '@mantine/core';
import { windowCommands } from '../../state/commands/use-commands.ts';
import classes from './Welcome.module.css';

interface WelcomeProps {
  busy: boolean;
  onNew: () => void;
  onSample: () => void;
}

const STEPS: readonly { readonly title: string; readonly text: string }[] = [
  {
    title: '新建报告',
    text: '填上部门名称和评价年度。提纲和评分指标先用预设的，收到本级财政局的通知后再核对。',
  },
  {
    title: '导入预算、决算表',
    text: '选一个表格文件，程序按表样找出收支数字，您逐项核对后才写进报告。数字不用再抄一遍。',
  },
  {
    title: '补齐文字，检查，导出',
    text: '左边的橙色数字是还缺几项；检查会指出前后不一致的地方；最后导出 Word、PDF 和 Excel。',
  },
];

/** The empty report list: what the work consists of, and the two ways to begin. */
export function Welcome({ busy, onNew, onSample }: WelcomeProps) {
  return (
    <section className={classes.welcome}>
      <h2 className={classes.title}>还没有报告，三步就能做出一份</h2>
      <ol className={classes.steps}>
        {STEPS.map(({ title, text }, index) => (
          <li key={title} className={classes.step}>
            <span className={classes.number} aria-hidden>
              {index + 1}
            </span>
            <h3 className={classes.stepTitle}>{title}</h3>
            <p className={classes.text}>{text}</p>
          </li>
        ))}
      </ol>
      <div className={classes.actions}>
        <Button size="md" fz="md" onClick={onNew} disabled={busy}>
          新建报告
        </Button>
        <Button size="md" fz="md" variant="default" onClick={onSample} disabled={busy}>
          用示例练习
        </Button>
      </div>
      <p className={classes.note}>
        第一次用？
        <Anchor component="button" type="button" inherit onClick={() => windowCommands.run('practice')}>
          跟着演练做一遍
        </Anchor>
        ，五步就能走完从导入到导出的全过程。
      </p>
      <p className={classes.note}>示例是一份填好的虚构报告，可以随意改动，不影响您自己的报告。</p>
    </section>
  );
}
