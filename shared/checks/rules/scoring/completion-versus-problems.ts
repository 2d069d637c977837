import { pathOf } from '../../../report/paths.ts';
import { taskCompletion } from '../../../report/task-completion.ts';
import { type CheckContext, notRun, outcomeOf, type Rule } from '../../rule.ts';

const FULL = 10_000;
/** At least this many statements of 100%, so that one finished task beside one slow project is no contradiction. */
const EVERYWHERE = 2;
const FULL_IN_PROSE = /(完成率|执行率|支出率|完成)[^。；，,]{0,6}100\s*%|全部完成/gu;
const SLOW =
  /(执行|支出|支付|资金|预算|项目|工作|实施)[^。；]{0,6}(进度|率)[^。；]{0,8}(提高|偏慢|较慢|缓慢|滞后|不高|偏低|较低|不快|不理想|加快)|未(按时|全部|如期)?完成|执行不够(及时|到位)/u;

export const completionVersusProblems: Rule = {
  id: 'scoring.completion-versus-problems',
  family: 'scoring',
  level: 'warning',
  title: '“全部完成”的表述与存在问题不矛盾',
  basis: '前后文一致：处处写完成率100%，又把执行进度列为问题，自评会被认为不实',
  run: (context) => {
    const problems = context.prose.filter((field) => field.content === 'problems');
    if (problems.every((field) => field.paragraphs.length === 0)) return notRun('没有填写存在问题。');
    const slow = problems.flatMap((field) =>
      field.paragraphs.flatMap((paragraph) => {
        const match = SLOW.exec(paragraph.text);
        return match ? [{ path: field.path, words: match[0] }] : [];
      }),
    );
    const full = fullStatements(context);
    const [first] = slow;
    if (!first || !full.everything || full.paths.length < EVERYWHERE) return outcomeOf([]);
    return outcomeOf([
      {
        text: `前文${full.paths.length}处写完成率100%，没有一处低于100%，问题里却写“${first.words}”，前后矛盾。`,
        paths: [first.path, ...new Set(full.paths)],
      },
    ]);
  },
};

/** Where 100% is stated, and whether no task falls short of it. */
function fullStatements({ report, prose }: CheckContext): { paths: string[]; everything: boolean } {
  const rates = report.tasks.items.map((task) => ({ task, rate: taskCompletion(task) }));
  const fromTasks = rates
    .filter(({ rate }) => rate === FULL)
    .map(({ task }) => pathOf.item('tasks', task.id));
  const fromProse = prose
    .filter((field) => field.content !== 'problems' && field.content !== 'measures')
    .flatMap((field) =>
      field.paragraphs.flatMap((paragraph) =>
        [...paragraph.text.matchAll(FULL_IN_PROSE)].map(() => field.path),
      ),
    );
  return {
    paths: [...fromTasks, ...fromProse],
    everything: rates.every(({ rate }) => rate === null || rate >= FULL),
  };
}
