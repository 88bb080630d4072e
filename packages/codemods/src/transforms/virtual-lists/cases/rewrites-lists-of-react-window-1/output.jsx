import React, { createRef } from 'react';
import { List, Grid } from 'react-window';

const Row = ({ index, style, data }) => (
  <div style={style} className="row">
    {data[index]}
  </div>
);

export class Names extends React.Component {
  list = createRef();

  render() {
    const { names, onRange } = this.props;
    return (
      <div>
        <button onClick={() => this.list.current.scrollToRow({ index: names.length - 1, align: 'end' })}>end</button>
        <List
          listRef={this.list}
          className="names"
          style={{ height: 120, width: 300 }}
          rowCount={names.length}
          rowHeight={40}
          rowProps={{ data: names }}
          rowKey={(index, { data }) => data[index]}
          onRowsRendered={({ startIndex: visibleStartIndex, stopIndex: visibleStopIndex }) => onRange(visibleStartIndex, visibleStopIndex)}
          rowComponent={Row}
        />
      </div>
    );
  }
}

export const Lines = ({ lines, height }) => (
  <List style={{ height, width: "100%", maxHeight: 'none', color: 'red' }} rowCount={lines.length} rowHeight={(index) => lines[index].height} rowComponent={({ index, style }) => (
      <p className="line" style={style}>{lines[index].text}</p>
    )} rowProps={{}} />
);

const Cell = ({ columnIndex, rowIndex, style }) => <i style={style}>{`${rowIndex}/${columnIndex} `}</i>;
export const Table = () => (
  <Grid columnCount={2} columnWidth={50} style={{ height: 100, width: 100 }} rowCount={2} rowHeight={50} cellComponent={Cell} cellProps={{}} />
);

export class Log extends React.Component {
  componentDidUpdate() {
    if (this.list) this.list.scrollToRow({ index: this.props.lines.length - 1 });
  }

  drawLine = ({ index, style }) => (
    <p className="log" style={style}>
      {this.props.lines[index]}
    </p>
  );

  render() {
    return (
      <List
        listRef={(list) => {
          this.list = list;
        }}
        style={{ height: 90 }}
        rowCount={this.props.lines.length}
        rowHeight={() => 30}
        rowComponent={this.drawLine}
        rowProps={{ rowCount: this.props.lines.length }}
      />
    );
  }
}
