import * as React from "react";

interface Props {
  names: string[];
}

export class List extends React.Component<Props> {
  private static readonly prefix = "row";

  public focus(name: string) {
    (this.refs[`row-${name}`] as HTMLInputElement).focus();
    const list = this.refs.list as HTMLDivElement;
    (this as any).refs.list.focus();
    return list.offsetWidth + this.rows().length + List.prefix.length;
  }

  private rows() {
    return this.props.names.map((name) => this.refs[`row-${name}`]).filter(Boolean);
  }

  public render() {
    return <div ref="list">{this.props.names.map((name) => <input key={name} ref={`row-${name}`} />)}</div>;
  }
}
