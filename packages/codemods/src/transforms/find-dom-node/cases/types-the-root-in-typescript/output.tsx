import * as React from "react";
import * as ReactDOM from "react-dom";

interface Props {
  wide?: boolean;
}

export class Box extends React.PureComponent<Props> {
  rootRef = React.createRef<any>();

  public componentDidMount() {
    const node = this.rootRef.current as HTMLElement;
    node.focus();
    (this.rootRef.current as HTMLElement).blur();
  }

  private handle = (target: HTMLElement | null, any: any) => {
    const node = target;
    return [node, ReactDOM.findDOMNode(any)];
  };

  public render() {
    return this.props.wide ? <section ref={this.rootRef} onClick={() => this.handle(null, 1)} /> : <div ref={this.rootRef} />;
  }
}
