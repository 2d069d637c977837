import { act, render, screen } from '@testing-library/react';
import { useRef } from 'react';
import { beforeAll, describe, expect, it, vi } from 'vitest';

const PART_HEIGHT = 300;
type Screenful = typeof import('../../../../../renderer/components/form/use-screenful.ts');
let useScreenful: Screenful['useScreenful'];

beforeAll(async () => {
  // By its idle time a window that draws is known from one that only pretends to.
  vi.stubGlobal('requestIdleCallback', () => 0);
  ({ useScreenful } = await import('../../../../../renderer/components/form/use-screenful.ts'));
});

function Page({ total }: { readonly total: number }) {
  const page = useRef<HTMLDivElement>(null);
  const attach = (element: HTMLDivElement | null) => {
    page.current = element;
    if (!element) return;
    element.getBoundingClientRect = () => new DOMRect(0, 0, 100, element.children.length * PART_HEIGHT);
  };
  const drawn = useScreenful(page, total, 1);
  return (
    <div ref={attach}>
      {Array.from({ length: total }, (_, index) => `第 ${index + 1} 部分`)
        .slice(0, drawn)
        .map((name) => (
          <p key={name}>{name}</p>
        ))}
    </div>
  );
}

describe('a long page', () => {
  it('is there with what fills the screen, and whole after the next frames', async () => {
    render(<Page total={8} />);
    expect(screen.getAllByText(/^第 \d 部分$/)).toHaveLength(Math.ceil(window.innerHeight / PART_HEIGHT));
    await screen.findByText('第 8 部分');
  });

  it('shows a part that is added once it is whole at once', async () => {
    const { rerender } = render(<Page total={5} />);
    await screen.findByText('第 5 部分');
    act(() => rerender(<Page total={6} />));
    expect(screen.queryByText('第 6 部分')).not.toBeNull();
  });
});
