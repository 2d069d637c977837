import { memo, useCallback } from 'react';
import { pathOf } from '../../../shared/report/paths.ts';
import type { RichText } from '../../../shared/report/rich-text.ts';
import { type LinkOption, LinkPicker } from '../../components/form/LinkPicker.tsx';
import { SortableItem } from '../../components/form/SortableItem.tsx';
import { TextField } from '../../components/form/TextField.tsx';
import { RichTextEditor } from '../../components/rich-text/RichTextEditor.tsx';
import { type Duty, DutyFields } from './DutyFields.tsx';
import classes from './LinkedItemCard.module.css';

interface LinkedItemCardProps {
  readonly list: 'problems' | 'measures';
  readonly noun: string;
  readonly item: { readonly id: string; readonly title: string; readonly content: RichText };
  readonly links: readonly string[];
  readonly linkLabel: string;
  readonly options: readonly LinkOption[];
  readonly index: number;
  readonly count: number;
  readonly onMove: (id: string, to: number) => void;
  readonly onRemove: (id: string) => void;
  readonly onChange: (id: string, changes: { title?: string; content?: RichText }) => void;
  readonly onLink: (id: string, links: string[]) => void;
  /** who does a measure by when; a problem has none */
  readonly duty?: Duty;
  readonly onDuty?: (id: string, changes: Partial<Duty>) => void;
}

/** One problem or one measure: title, content, and what it is linked to. */
export const LinkedItemCard = memo(function LinkedItemCard(props: LinkedItemCardProps) {
  const { list, noun, item, index, onChange, onLink } = props;
  const { id } = item;
  const name = `${noun} ${index + 1}`;
  const setContent = useCallback((content: RichText) => onChange(id, { content }), [onChange, id]);
  const setLinks = useCallback((links: string[]) => onLink(id, links), [onLink, id]);
  return (
    <SortableItem
      id={id}
      index={index}
      count={props.count}
      name={name}
      variant="line"
      onMove={props.onMove}
      onRemove={props.onRemove}
      head={
        <>
          <span className={classes.number}>（{index + 1}）</span>
          <TextField
            className={classes.title}
            variant="unstyled"
            path={pathOf.item(list, id, 'title')}
            aria-label={`${name} 标题`}
            placeholder={`${noun}的标题，一句话`}
            value={item.title}
            onChange={(title) => onChange(id, { title })}
          />
        </>
      }
    >
      <div className={classes.body} data-path={pathOf.item(list, id)}>
        <RichTextEditor
          layout="inline"
          value={item.content}
          onChange={setContent}
          path={pathOf.item(list, id, 'content')}
          label={`${name} 内容`}
          placeholder={noun === '问题' ? '写具体表现和原因。' : '写做什么。谁来做、什么时候做完填在下面。'}
          minLines={1}
        />
        <div className={classes.links} data-duty={props.duty ? true : undefined}>
          <LinkPicker
            label={props.linkLabel}
            path={pathOf.item(list, id, list === 'problems' ? 'indicatorIds' : 'problemIds')}
            options={props.options}
            value={props.links}
            onChange={setLinks}
          />
          {props.duty && props.onDuty && (
            <DutyFields id={id} name={name} duty={props.duty} onChange={props.onDuty} />
          )}
        </div>
      </div>
    </SortableItem>
  );
});
