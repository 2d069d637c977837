import { checkReport } from '../../electron/services/checks-service.ts';
import { type CheckReport, LEVEL_LABELS } from '../../shared/checks/rule.ts';
import { type Command, EXIT, print, printJson } from './command.ts';
import { withDatabase } from './database.ts';

export const checkCommand: Command = {
  usage: 'check --db 数据文件 --report 编号 [--json]',
  does: '检查一份报告；有错误时退出码为 1',
  run: async (args) => {
    const id = args.required('report');
    const checks = await withDatabase(args, (context) => checkReport(context, id));
    if (args.flag('json')) printJson(checkJson(checks));
    else for (const line of checkLines(checks)) print(line);
    return hasErrors(checks) ? EXIT.refused : EXIT.done;
  },
};

export function hasErrors(checks: CheckReport): boolean {
  return checks.findings.some((finding) => finding.level === 'error');
}

/** `错误 1 条，提醒 2 条，建议 0 条；通过 20 项，未执行 3 项` and a line per finding. */
export function checkLines(checks: CheckReport): string[] {
  const count = (level: keyof typeof LEVEL_LABELS) =>
    `${LEVEL_LABELS[level]} ${checks.findings.filter((finding) => finding.level === level).length} 条`;
  const status = (wanted: string) => checks.results.filter(({ outcome }) => outcome.status === wanted).length;
  return [
    `${count('error')}，${count('warning')}，${count('advice')}；通过 ${status('passed')} 项，未执行 ${status('notRun')} 项`,
    ...checks.findings.map((finding) => `${LEVEL_LABELS[finding.level]}：${finding.text}`),
  ];
}

function checkJson({ results, findings }: CheckReport) {
  return {
    rules: results.map(({ rule, outcome }) => ({
      id: rule.id,
      level: rule.level,
      status: outcome.status,
      ...(outcome.status === 'notRun' ? { reason: outcome.reason } : {}),
    })),
    findings: findings.map(({ ruleId, level, text, paths }) => ({ rule: ruleId, level, text, paths })),
  };
}
