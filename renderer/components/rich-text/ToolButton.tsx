import { Button } from '@mantine/core';
import type { ComponentProps, ReactNode } from 'react';
import classes from './ToolButton.module.css';

interface ToolButtonProps extends Omit<ComponentProps<'button'>, 'color' | 'style'> {
  readonly active?: boolean;
  readonly expanded?: boolean;
  readonly children: ReactNode;
}

/** A small quiet button of a card's or an editor's tool row. */
export function ToolButton({ active, expanded, children, ...others }: ToolButtonProps) {
  return (
    <Button
      size="compact-xs"
      variant={active ? 'light' : 'subtle'}
      color={active ? 'blue' : 'gray'}
      fw={400}
      className={classes.button}
      // The editor keeps its caret: pressing the button does not take the focus away.
      onMouseDown={(event) => event.preventDefault()}
      aria-pressed={active}
      aria-expanded={expanded}
      {...others}
    >
      {children}
    </Button>
  );
}
