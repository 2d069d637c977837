import { Button, Group, Text, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { errorSentence } from '../../../shared/errors/catalog.ts';
import { useClient } from '../../api/client-context.tsx';
import { toErrorDto } from '../../api/error-dto.ts';
import { useReportEditor } from '../../state/use-report-editor.ts';

interface VersionCodeFieldProps {
  /** with the id of the version of this report that the code stands for */
  readonly onFound: (versionId: string) => void;
}

/** Finds the version a printed code stands for. What it cannot show it says beside the field. */
export function VersionCodeField({ onFound }: VersionCodeFieldProps) {
  const client = useClient();
  const { report } = useReportEditor();
  const [code, setCode] = useState('');
  const [answer, setAnswer] = useState<string | null>(null);

  const find = async (event: FormEvent) => {
    event.preventDefault();
    try {
      const found = await client.review.findVersion({ code });
      setAnswer(answerFor(found, report.id));
      if (found.reportId === report.id && found.versionId !== null) onFound(found.versionId);
    } catch (error) {
      setAnswer(errorSentence(toErrorDto(error)));
    }
  };

  return (
    <form onSubmit={(event) => void find(event)} noValidate>
      <Group gap="xs" align="center" mb="sm" wrap="nowrap">
        <TextInput
          size="xs"
          w={320}
          aria-label="版本编号"
          placeholder="输入页脚上的版本编号，例如 K7M2-9QXD"
          maxLength={40}
          value={code}
          error={answer !== null}
          onChange={(event) => {
            setCode(event.currentTarget.value);
            setAnswer(null);
          }}
        />
        <Button type="submit" size="xs" variant="default" disabled={code.trim() === ''}>
          查找
        </Button>
        <Text size="xs" c="dimmed" role="status" flex={1} miw={0}>
          {answer}
        </Text>
      </Group>
    </form>
  );
}

interface Found {
  readonly reportId: string;
  readonly title: string;
  readonly versionId: string | null;
}

function answerFor({ reportId, title, versionId }: Found, openId: string): string | null {
  if (reportId !== openId) return `这个版本属于《${title}》，请打开那份报告，再在它的版本历史里输入编号。`;
  return versionId === null ? '这就是报告现在的内容。' : null;
}
