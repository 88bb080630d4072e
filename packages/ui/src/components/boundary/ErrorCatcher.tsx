import { Component, type ErrorInfo, type ReactNode } from "react";

type ErrorCatcherProps = {
  children: ReactNode;
  resetKeys: readonly unknown[];
  onError: ((error: unknown, componentStack: string) => void) | undefined;
  renderFailure: (error: unknown, clear: () => void) => ReactNode;
};

type ErrorCatcherState = { failure: { error: unknown } | null; resetKeys: readonly unknown[] };

/** React knows error boundaries only as classes. */
export class ErrorCatcher extends Component<ErrorCatcherProps, ErrorCatcherState> {
  override state: ErrorCatcherState = { failure: null, resetKeys: this.props.resetKeys };

  static getDerivedStateFromError(error: unknown): Partial<ErrorCatcherState> {
    return { failure: { error } };
  }

  static getDerivedStateFromProps({ resetKeys }: ErrorCatcherProps, state: ErrorCatcherState) {
    const isSame =
      resetKeys.length === state.resetKeys.length && resetKeys.every((key, at) => Object.is(key, state.resetKeys[at]));
    return isSame ? null : { failure: null, resetKeys };
  }

  override componentDidCatch(error: unknown, { componentStack }: ErrorInfo) {
    this.props.onError?.(error, componentStack ?? "");
  }

  clear = () => this.setState({ failure: null });

  override render() {
    const { failure } = this.state;
    return failure === null ? this.props.children : this.props.renderFailure(failure.error, this.clear);
  }
}
