import * as React from "react";
import { FixedSizeList as List, ListChildComponentProps } from "react-window";

export class Names extends React.Component<{ names: string[] }> {
  list: List | null = null;

  drawName = ({ index, style }: ListChildComponentProps) => <div style={style}>{this.props.names[index]}</div>;

  render() {
    const { names } = this.props;
    return (
      <List ref={(list) => (this.list = list)} height={200} width="100%" itemCount={names.length} itemSize={20} onItemsRendered={console.log}>
        {this.drawName}
      </List>
    );
  }
}
