import * as React from "react";

interface Props {
  names: string[];
}

export class List extends React.Component<Props> {
  private static readonly prefix = "row";
  listRef = React.createRef<HTMLDivElement>();
  elements = {} as Record<string, any>;
  elementRefs = {} as Record<string, (element: any) => void>;

  public focus(name: string) {
    (this.elements[`row-${name}`] as HTMLInputElement).focus();
    const list = this.listRef.current as HTMLDivElement;
    this.listRef.current!.focus();
    return list.offsetWidth + this.rows().length + List.prefix.length;
  }

  private rows() {
    return this.props.names.map((name) => this.elements[`row-${name}`]).filter(Boolean);
  }

  elementRef(name: string) {
    if (!this.elementRefs[name]) {
      this.elementRefs[name] = (element: any) => {
        if (element) this.elements[name] = element;
        else delete this.elements[name];
      };
    }
    return this.elementRefs[name];
  }

  public render() {
    return <div ref={this.listRef}>{this.props.names.map((name) => <input key={name} ref={this.elementRef(`row-${name}`)} />)}</div>;
  }
}
