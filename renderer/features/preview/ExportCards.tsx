import { Button, SegmentedControl } from '@mantine/core';
import { IconFileTypeDocx, IconFileTypePdf, IconFileTypeXls, type TablerIcon } from '@tabler/icons-react';
import { useState } from 'react';
import { DOCUMENT_VARIANTS, type DocumentVariant } from '../../../shared/compose/document.ts';
import { EXPORT_LABELS, type ExportFormat, VARIANT_LABELS } from '../../../shared/contract/export-formats.ts';
import { useReportExport } from '../../components/export/export-context.tsx';
import { useReportEditor } from '../../state/use-report-editor.ts';
import classes from './ExportCards.module.css';

interface ExportKind {
  readonly format: ExportFormat;
  readonly Icon: TablerIcon;
  /** what the file is for, in the clerk's words */
  readonly use: string;
}

const EXPORT_KINDS: readonly ExportKind[] = [
  {
    format: 'docx',
    Icon: IconFileTypeDocx,
    use: '报送和送领导修改用。按公文格式排版，标题、表格都可以在 WPS 或 Word 里继续改。',
  },
  {
    format: 'pdf',
    Icon: IconFileTypePdf,
    use: '打印和存档用。版面固定，和左边的预览一样。',
  },
  {
    format: 'xlsx',
    Icon: IconFileTypeXls,
    use: '汇总和核对用。收支数字、评分表各一张工作表，数字可以直接计算。',
  },
];

/** One card per file the report can become: what it is for, the button, and where the last one is. */
export function ExportCards() {
  const { checks } = useReportEditor();
  const [variant, setVariant] = useState<DocumentVariant>('submission');
  const errors = checks.findings.filter(({ level }) => level === 'error').length;
  return (
    <>
      {errors > 0 ? (
        <p className={classes.attention}>检查中还有 {errors} 处错误，建议改正后再报送。现在也可以导出。</p>
      ) : null}
      <SegmentedControl
        fullWidth
        mb={12}
        aria-label="导出哪一种"
        data={DOCUMENT_VARIANTS.map((value) => ({ value, label: VARIANT_LABELS[value] }))}
        value={variant}
        onChange={setVariant}
      />
      {variant === 'public' ? (
        <p className={classes.variant}>公开稿不印填报人和电话，姓名写成“李某”，文件属性里不留单位。</p>
      ) : null}
      {EXPORT_KINDS.map((kind) => (
        <ExportCard key={kind.format} kind={kind} variant={variant} />
      ))}
    </>
  );
}

function ExportCard({ kind, variant }: { kind: ExportKind; variant: DocumentVariant }) {
  const { run, print, running, done, reveal } = useReportExport();
  const { format, Icon, use } = kind;
  const file = done[format];
  const titleId = `export-${format}`;
  return (
    <section className={classes.card} aria-labelledby={titleId}>
      <header className={classes.head}>
        <Icon size={24} stroke={1.4} aria-hidden className={classes.icon} />
        <h2 id={titleId} className={classes.title}>
          {EXPORT_LABELS[format]}
        </h2>
        <Button
          size="xs"
          fz="sm"
          aria-label={`导出${EXPORT_LABELS[format]}`}
          variant={format === 'docx' ? 'filled' : 'default'}
          loading={running === format}
          disabled={running !== null && running !== format}
          onClick={() => void run(format, variant)}
        >
          导出
        </Button>
        {format === 'pdf' ? (
          <Button
            size="xs"
            fz="sm"
            variant="default"
            loading={running === 'print'}
            disabled={running !== null && running !== 'print'}
            onClick={() => void print(variant)}
          >
            打印…
          </Button>
        ) : null}
      </header>
      <p className={classes.use}>{use}</p>
      {file ? (
        <p className={classes.done}>
          <span className={classes.fileName} title={file.fileName}>
            已导出：{file.fileName}
          </span>
          <Button size="compact-sm" variant="subtle" onClick={() => reveal(file)}>
            打开所在文件夹
          </Button>
        </p>
      ) : null}
    </section>
  );
}
