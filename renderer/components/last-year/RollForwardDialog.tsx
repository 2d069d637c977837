import { Alert, Button, Group, List, Modal, Stack, Text } from '@mantine/core';
import { useEffect, useState } from 'react';
import type { OpenReport } from '../../../shared/contract/reports.contract.ts';
import { useClient } from '../../api/client-context.tsx';
import { notifyDone, notifyError } from '../notify/notify.tsx';

interface RollForwardDialogProps {
  readonly report: {
    readonly id: string;
    readonly departmentName: string;
    readonly fiscalYear: number;
  };
  readonly onDone: (opened: OpenReport) => void;
  readonly onClose: () => void;
}

/** Says what comes along into next year's report, and makes it. */
export function RollForwardDialog({ report, onDone, onClose }: RollForwardDialogProps) {
  const { id, departmentName, fiscalYear } = report;
  const client = useClient();
  const [busy, setBusy] = useState(false);
  const exists = useExists(departmentName, fiscalYear + 1);
  const roll = async () => {
    setBusy(true);
    try {
      onDone(await client.lastYear.rollForward({ reportId: id }));
      notifyDone(`已结转到${fiscalYear + 1}年度。沿用的文字里，数字、日期和年份都标为未核对，见“检查”。`);
    } catch (error) {
      notifyError(error);
      setBusy(false);
    }
  };
  return (
    <Modal opened onClose={onClose} title={`结转到${fiscalYear + 1}年度`} size={520}>
      <Stack gap="md">
        <Text size="sm">
          用{departmentName || '这个部门'}
          {fiscalYear}年度的报告，新建一份{fiscalYear + 1}年度的：
        </Text>
        <List size="sm" spacing={4}>
          <List.Item>
            带过去：封面、部门职能、内设机构、下属单位、人员类别、总体目标、绩效指标、版面设置；
          </List.Item>
          <List.Item>{fiscalYear}年度的决算数变成上年数；</List.Item>
          <List.Item>空着另填：当年的收支数、人数、目标值、得分、任务、日期；</List.Item>
          <List.Item>其余文字在右侧“去年”里对照着写，能用的一段一段拿过来。</List.Item>
        </List>
        {exists ? (
          <Alert color="yellow" p="xs">
            报告列表里已经有一份{departmentName}
            {fiscalYear + 1}年度的报告。再结转会多出一份，已有的那份不变。
          </Alert>
        ) : null}
        <Text size="sm">带过去的文字里，数字、日期和年份都标为未核对。原来的报告不变。</Text>
        <Group justify="flex-end" gap="sm">
          <Button variant="default" onClick={onClose} disabled={busy}>
            取消
          </Button>
          <Button loading={busy} onClick={() => void roll()} data-autofocus>
            结转
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}

/** Whether the department has a report of that year already. */
function useExists(departmentName: string, fiscalYear: number): boolean {
  const client = useClient();
  const [exists, setExists] = useState(false);
  useEffect(() => {
    let current = true;
    client.reports.list({}).then((reports) => {
      const same = reports.some(
        (one) => one.departmentName === departmentName && one.fiscalYear === fiscalYear,
      );
      if (current) setExists(same);
    }, notifyError);
    return () => {
      current = false;
    };
  }, [client, departmentName, fiscalYear]);
  return exists;
}
