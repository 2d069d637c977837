import { Button, TextInput } from '@mantine/core';
import { type KeyboardEvent, useState } from 'react';
import type { SearchMatch } from '../../../shared/report/search/find.ts';
import { type Replacing, replaceAll, replaceOne } from '../../../shared/report/search/replace.ts';
import { useReportActions } from '../../state/use-report-actions.ts';
import { isComposing } from '../form/is-composing.ts';
import { useVersions } from '../versions/versions-context.tsx';
import classes from './FindReplaceBar.module.css';
import type { Search } from './use-search.ts';

interface ReplaceRowProps {
  readonly search: Search;
  readonly replacement: string;
  readonly setReplacement: (text: string) => void;
}

/** 替换为, 替换, 全部替换; each is one step that undo takes back. */
export function ReplaceRow({ search, replacement, setReplacement }: ReplaceRowProps) {
  const { dispatch } = useReportActions();
  const { keepBeforeFix } = useVersions();
  const [said, setSaid] = useState('');
  const one = () => {
    const current = search.current && search.findNow().find((match) => isSameSpot(match, search.current));
    if (!current) return search.step(1);
    const edit = replaceOne(current, replacement);
    setSaid(
      edit
        ? ''
        : current.live
          ? '这一处是关联的数，随表变化，没有替换。'
          : '替换后超过这一栏的长度，没有替换。',
    );
    if (edit) dispatch(edit);
    else search.step(1);
  };
  const all = async () => {
    await keepBeforeFix('全部替换');
    // What was typed meanwhile is part of what is replaced, and never overwritten.
    const result = replaceAll(search.findNow(), replacement);
    if (result.edit) dispatch(result.edit);
    setSaid(sentence(result));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (isComposing(event.nativeEvent) || event.key !== 'Enter') return;
    event.preventDefault();
    one();
  };
  const none = search.matches.length === 0;
  return (
    <>
      <div className={classes.row}>
        <TextInput
          size="xs"
          className={classes.input}
          aria-label="替换为"
          placeholder="替换为"
          autoComplete="off"
          spellCheck={false}
          value={replacement}
          onChange={(event) => setReplacement(event.currentTarget.value)}
          onKeyDown={onKeyDown}
        />
        <Button size="compact-xs" variant="default" disabled={none} onClick={one}>
          替换
        </Button>
        <Button size="compact-xs" variant="default" disabled={none} onClick={() => void all()}>
          全部替换
        </Button>
      </div>
      {said && (
        <div className={classes.state} role="status">
          {said}
        </div>
      )}
    </>
  );
}

function isSameSpot(a: SearchMatch, b: SearchMatch | null): boolean {
  return a.place.path === b?.place.path && a.paragraph === b.paragraph && a.start === b.start;
}

function sentence({ replaced, live, tooLong }: Replacing): string {
  return [
    replaced > 0 ? `替换了 ${replaced} 处，可以撤销` : '没有替换',
    ...(live > 0 ? [`${live} 处是关联的数，随表变化，没有动`] : []),
    ...(tooLong > 0 ? [`${tooLong} 处替换后太长，没有动`] : []),
  ]
    .join('；')
    .concat('。');
}
