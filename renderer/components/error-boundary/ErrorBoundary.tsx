import { Button } from '@mantine/core';
import { Component, type ReactNode } from 'react';
import { describeError } from '../../../shared/errors/catalog.ts';
import { toErrorDto } from '../../api/error-dto.ts';
import classes from './ErrorBoundary.module.css';

interface ErrorBoundaryProps {
  /** what is inside, in the clerk's words: `“评分”页` */
  name: string;
  children: ReactNode;
}

interface ErrorBoundaryState {
  error: unknown;
  failed: boolean;
}

/** One broken part must not take the window with it: shows what happened and offers to draw it again. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, ErrorBoundaryState> {
  override state: ErrorBoundaryState = { error: null, failed: false };

  static getDerivedStateFromError(error: unknown): ErrorBoundaryState {
    return { error, failed: true };
  }

  override render(): ReactNode {
    if (!this.state.failed) return this.props.children;
    const text = describeError(toErrorDto(this.state.error));
    return (
      <div className={classes.box} role="alert">
        <h2 className={classes.title}>{this.props.name}显示不出来</h2>
        <p className={classes.text}>{text.message}</p>
        <p className={classes.text}>{text.action}</p>
        <Button variant="default" onClick={() => this.setState({ error: null, failed: false })}>
          重新显示
        </Button>
      </div>
    );
  }
}
