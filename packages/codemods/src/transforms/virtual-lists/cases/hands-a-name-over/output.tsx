import * as React from "react";
import { List } from "react-window";
import type { ListImperativeAPI, RowComponentProps } from "react-window";

export class Names extends React.Component<{ names: string[] }> {
  list: ListImperativeAPI | null = null;

  drawName = ({ index, style }: RowComponentProps<any>) => <div style={style}>{this.props.names[index]}</div>;

  render() {
    const { names } = this.props;
    return (
      <List listRef={(list) => { this.list = list; }} style={{ height: 200, width: "100%" }} rowCount={names.length} rowHeight={20} onRowsRendered={(visible, all) => (console.log)({ overscanStartIndex: all.startIndex, overscanStopIndex: all.stopIndex, visibleStartIndex: visible.startIndex, visibleStopIndex: visible.stopIndex })} rowComponent={this.drawName} rowProps={{ rowCount: names.length }} />
    );
  }
}
