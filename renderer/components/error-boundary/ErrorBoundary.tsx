import { Button } from '@mantine/core';
import { Component, type ReactNode } from 'react';
import classes from './ErrorBoundary.module.css';

interface ErrorBoundaryProps {
  /** what is inside, in the clerk's words: `“评分”页` */
  name: string;
  children: ReactNode;
}

interface ErrorBoundaryState {
  failed: boolean;
}

/** One broken part must not take the window with it: shows what happened and offers to draw it again. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, ErrorBoundaryState> {
  override state: ErrorBoundaryState = { failed: false };

  static getDerivedStateFromError(): ErrorBoundaryState {
    return { failed: true };
  }

  override render(): ReactNode {
    if (!this.state.failed) return this.props.children;
    return (
      <div className={classes.box} role="alert">
        <h2 className={classes.title}>{this.props.name}显示不出来</h2>
        <p className={classes.text}>这一部分的程序出错了。已经填写的内容没有受到影响。</p>
        <p className={classes.text}>请点“重新显示”；如果反复出现，请先到别处继续填写，并告诉维护人员。</p>
        <Button variant="default" onClick={() => this.setState({ failed: false })}>
          重新显示
        </Button>
      </div>
    );
  }
}
