// @vitest-environment jsdom
import { afterEach, describe, expect, it } from 'vitest';
import { editedPlace } from '../../../../renderer/app/report-window/use-edited-place.ts';

afterEach(() => document.body.replaceChildren());

const show = (html: string) => {
  document.body.innerHTML = html;
  return (selector: string) => document.querySelector(selector);
};

describe('where the clerk is writing', () => {
  it('is the path of the field with the caret', () => {
    const find = show('<main><input data-path="cover.phone"></main>');
    expect(editedPlace(find('input'), null)).toEqual({ path: 'cover.phone', paragraph: 0 });
  });

  it('is the path of what contains the field', () => {
    const find = show('<main><div data-path="tasks.items.7"><button>上移</button></div></main>');
    expect(editedPlace(find('button'), null)?.path).toBe('tasks.items.7');
  });

  it('counts the paragraphs with words before the caret', () => {
    const find = show(
      '<main><div contenteditable="true" data-path="conclusion"><p>一</p><p> </p><p><b>二</b></p></div></main>',
    );
    const selection = document.getSelection();
    selection?.collapse(find('b'), 0);
    expect(editedPlace(find('[contenteditable]'), selection)).toEqual({ path: 'conclusion', paragraph: 1 });
  });

  it('is nowhere in the preview, in dialogs and beside the fields', () => {
    const find = show('<main><button>导入</button></main><aside data-path="cover.phone"><a>预览</a></aside>');
    expect(editedPlace(find('button'), null)).toBeNull();
    expect(editedPlace(find('a'), null)).toBeNull();
    expect(editedPlace(null, null)).toBeNull();
  });
});
