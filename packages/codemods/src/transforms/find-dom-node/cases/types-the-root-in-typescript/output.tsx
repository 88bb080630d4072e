import * as React from "react";

interface Props {
  wide?: boolean;
}

export class Box extends React.PureComponent<Props> {
  rootRef = React.createRef<any>();

  public componentDidMount() {
    const node = this.rootRef.current as HTMLElement;
    node.focus();
    (this.rootRef.current as HTMLElement).click();
    (this.rootRef.current as HTMLElement).blur();
  }

  private handle = (target: HTMLElement | null) => {
    const node = target;
    return node && node.nodeName;
  };

  public render() {
    return this.props.wide ? <section ref={this.rootRef} onClick={() => this.handle(null)} /> : <div ref={this.rootRef} />;
  }
}
