import { type Editor, useEditorState } from '@tiptap/react';
import { memo } from 'react';
import type { FactRun, FigureRun } from '../../../shared/report/rich-text.ts';
import classes from './EditorTools.module.css';
import { InsertFact } from './InsertFact.tsx';
import { InsertFigure } from './InsertFigure.tsx';
import { insertLive } from './insert-live.ts';
import { numberParagraphs } from './number-paragraphs.ts';
import { ToolButton } from './ToolButton.tsx';

interface EditorToolsProps {
  readonly editor: Editor;
  /** the text is a list of points: 一是…… 二是…… */
  readonly numbered: boolean;
}

/** 加粗, 一是…二是…, 插入数字, 插入得分、名称: the tools of one editor. */
export const EditorTools = memo(function EditorTools({ editor, numbered }: EditorToolsProps) {
  const bold = useEditorState({
    editor,
    selector: ({ editor: current }) => current.isFocused && current.isActive('bold'),
  });
  const insert = (run: FigureRun | FactRun) => insertLive(editor, run);
  return (
    <span className={classes.tools}>
      <ToolButton active={bold} onClick={() => editor.chain().focus().toggleBold().run()}>
        加粗
      </ToolButton>
      {numbered && (
        <ToolButton
          title="给各段的开头编上“一是”“二是”……；选中几段时只编这几段，后面的文字不动"
          onClick={() => numberParagraphs(editor)}
        >
          一是…二是…
        </ToolButton>
      )}
      <InsertFigure onInsert={insert} onCancel={() => editor.commands.focus()} />
      <InsertFact onInsert={insert} />
    </span>
  );
});
