import { Button, Group, Text, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import type { FoundVersion } from '../../../shared/contract/review.contract.ts';
import { errorSentence } from '../../../shared/errors/catalog.ts';
import { useClient } from '../../api/client-context.tsx';
import { toErrorDto } from '../../api/error-dto.ts';
import { useReportEditor } from '../../state/use-report-editor.ts';

interface VersionCodeFieldProps {
  /** with the id of the version of this report that the code stands for */
  readonly onFound: (versionId: string) => void;
  /** with the state of another report that the code stands for; opens it */
  readonly onOtherReport: (found: FoundVersion) => Promise<void>;
}

/** Finds the version a printed code stands for, in whichever report. What it cannot show it says beside the field. */
export function VersionCodeField({ onFound, onOtherReport }: VersionCodeFieldProps) {
  const client = useClient();
  const { report } = useReportEditor();
  const [code, setCode] = useState('');
  const [answer, setAnswer] = useState<string | null>(null);

  const find = async (event: FormEvent) => {
    event.preventDefault();
    try {
      const found = await client.review.findVersion({ code });
      if (found.reportId !== report.id) await onOtherReport(found);
      else if (found.versionId === null) setAnswer('这就是报告现在的内容。');
      else {
        setAnswer(null);
        onFound(found.versionId);
      }
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
