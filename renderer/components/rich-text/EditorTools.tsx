import { type Editor, useEditorState } from '@tiptap/react';
import type { Inline } from '../../../shared/report/rich-text.ts';
import classes from './EditorTools.module.css';
import { InsertFact } from './InsertFact.tsx';
import { InsertFigure } from './InsertFigure.tsx';
import { inlineJson } from './rich-text-json.ts';
import { ToolButton } from './ToolButton.tsx';

/** 加粗, 插入数字, 插入得分、名称: the tools of one editor. */
export function EditorTools({ editor }: { readonly editor: Editor }) {
  const bold = useEditorState({
    editor,
    selector: ({ editor: current }) => current.isFocused && current.isActive('bold'),
  });
  const insert = (run: Inline) => editor.chain().focus().insertContent(inlineJson(run)).run();
  return (
    <span className={classes.tools}>
      <ToolButton active={bold} onClick={() => editor.chain().focus().toggleBold().run()}>
        加粗
      </ToolButton>
      <InsertFigure onInsert={insert} onCancel={() => editor.commands.focus()} />
      <InsertFact onInsert={insert} />
    </span>
  );
}
