// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { nearestField } from '../../../../renderer/components/form/nearest-field.ts';

function page(...paths: string[]): HTMLElement {
  const root = document.createElement('div');
  for (const path of paths) {
    const field = document.createElement('input');
    field.dataset.path = path;
    root.append(field);
  }
  return root;
}

describe('the field of a place', () => {
  it('is the one marked with the very path', () => {
    const root = page('tasks.items.7', 'tasks.items.7.planned');
    expect(nearestField(root, 'tasks.items.7.planned')?.dataset.path).toBe('tasks.items.7.planned');
  });

  it('is the nearest one that contains it when nothing is marked with it', () => {
    const root = page('tasks.items', 'tasks.items.7');
    expect(nearestField(root, 'tasks.items.7.planned')?.dataset.path).toBe('tasks.items.7');
    expect(nearestField(root, 'goals.overall')).toBeNull();
  });

  it('copes with figure keys, which have points and an @', () => {
    const root = page('figures.current.expenditure.total@final');
    expect(nearestField(root, 'figures.current.expenditure.total@final')).not.toBeNull();
  });
});
