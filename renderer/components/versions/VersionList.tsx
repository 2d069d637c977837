import { UnstyledButton } from '@mantine/core';
import type { VersionSummary } from '../../../shared/contract/versions.contract.ts';
import { differenceText } from '../../../shared/report/diff/count-differences.ts';
import { VERSION_REASONS } from '../../../shared/report/version-kinds.ts';
import { chineseDateTime } from '../../../shared/text/chinese-time.ts';
import classes from './VersionList.module.css';

interface VersionListProps {
  readonly versions: readonly VersionSummary[];
  readonly shownId: string | null;
  readonly onShow: (version: VersionSummary) => void;
}

/** When each version was kept, why, and how much has changed since. */
export function VersionList({ versions, shownId, onShow }: VersionListProps) {
  return (
    <ul className={classes.list} aria-label="版本">
      {versions.map((version) => (
        <li key={version.id}>
          <UnstyledButton
            className={classes.version}
            aria-current={version.id === shownId || undefined}
            disabled={version.differences === null}
            onClick={() => onShow(version)}
          >
            <span className={classes.time}>{chineseDateTime(version.createdAt)}</span>
            <span className={classes.name}>{versionName(version)}</span>
            <span className={classes.count}>
              {version.differences ? `之后：${differenceText(version.differences)}` : '内容已损坏，读不出来'}
            </span>
          </UnstyledButton>
        </li>
      ))}
    </ul>
  );
}

/** The clerk's own name, or what came after it, else why it was kept. */
export function versionName({ kind, label }: VersionSummary): string {
  if (label === '') return VERSION_REASONS[kind];
  return kind === 'daily' ? `${VERSION_REASONS[kind]}（${label}）` : label;
}
