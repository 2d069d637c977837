import { useState } from 'react';
import type { AppClient } from '../../../shared/contract/contract.ts';
import type { LastYearChoices } from '../../../shared/import/word/placed-schemas.ts';
import { useClient } from '../../api/client-context.tsx';
import { useReportEditor } from '../../state/use-report-editor.ts';
import { usePendingDocument } from '../pending-file/use-pending-document.ts';

const lastYearCalls = ({ lastYear }: AppClient) => lastYear;

/** The way of last year's report into the open one: besides choosing and dropping, its text can be pasted. */
export function useLastYearFlow() {
  const client = useClient();
  const reportId = useReportEditor().report.id;
  const { open, ...document } = usePendingDocument(lastYearCalls);
  const { pending } = document;
  const [imports, setImports] = useState(0);

  const readText = (text: string) => void open(() => client.lastYear.readText({ reportId, text }));
  const commit = async (choices: LastYearChoices, what: string) => {
    if (!pending) return;
    const { token, fileName } = pending;
    const written = await document.commit(
      (base) => client.lastYear.commit({ ...base, token, choices }),
      () => doneText(fileName, what),
    );
    if (written) setImports((count) => count + 1);
  };
  return { ...document, readText, commit, imports };
}

function doneText(fileName: string, what: string): string {
  const beside = '在右侧“去年”里可以对照。';
  if (what === '') return `《${fileName}》没有写进报告，${beside}`;
  return `已从《${fileName}》写入 ${what}，文字里的数字都标为未核对；${beside}`;
}
