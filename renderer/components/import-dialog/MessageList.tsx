import type { ImportMessage } from '../../../shared/import/workbook/recognition.ts';
import classes from './MessageList.module.css';

const MARKS: Record<ImportMessage['level'], string> = { info: '说明', warning: '注意', error: '问题' };

type Message = Pick<ImportMessage, 'level' | 'code' | 'text'> &
  Partial<Pick<ImportMessage, 'sheet' | 'cell'>>;

interface MessageListProps {
  readonly messages: readonly Message[];
  /** for messages that name a sheet */
  readonly onShow?: (sheet: string, cell: string | null) => void;
}

/** What was noticed while reading, each with its place. */
export function MessageList({ messages, onShow }: MessageListProps) {
  if (messages.length === 0) return <p className={classes.empty}>没有需要说明的地方。</p>;
  return (
    <ul className={classes.messages}>
      {messages.map(({ level, code, sheet = null, cell = null, text }) => (
        <li key={[code, sheet, cell, text].join('|')} data-level={level}>
          <span className={classes.mark}>{MARKS[level]}</span>
          <div>
            {text}
            {sheet !== null && onShow && (
              <button type="button" className={classes.where} onClick={() => onShow(sheet, cell)}>
                {cell === null ? `看“${sheet}”` : `${sheet} › ${cell}`}
              </button>
            )}
          </div>
        </li>
      ))}
    </ul>
  );
}
