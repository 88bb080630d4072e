// types: 16 17 18
import * as React from "react";

interface Props {
  fallback: (error: Error) => React.ReactNode;
  children?: React.ReactNode;
}

export class Boundary extends React.Component<Props, { error: Error | null }> {
  static getDerivedStateFromError(error: Error) {
    return { error };
  }

  state = { error: null as Error | null };

  componentDidCatch(error: Error, info: React.ErrorInfo) {
    console.log(error, info.componentStack);
  }

  render() {
    return this.state.error ? this.props.fallback(this.state.error) : this.props.children;
  }
}
