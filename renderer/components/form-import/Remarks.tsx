import { Alert } from '@mantine/core';

/** What was noticed while reading, above what was read. */
export function Remarks({ remarks }: { readonly remarks: readonly string[] }) {
  if (remarks.length === 0) return null;
  return (
    <Alert variant="light" color="yellow" p="xs">
      {[...new Set(remarks)].map((remark) => (
        <div key={remark}>{remark}</div>
      ))}
    </Alert>
  );
}
