import React, { createRef, memo } from 'react';
import { FixedSizeList as List, VariableSizeList, FixedSizeGrid, areEqual } from 'react-window';

const Row = memo(({ index, style, data }) => (
  <div style={style} className="row">
    {data[index]}
  </div>
), areEqual);

export class Names extends React.Component {
  list = createRef();

  render() {
    const { names, onRange } = this.props;
    return (
      <div>
        <button onClick={() => this.list.current.scrollToItem(names.length - 1, 'end')}>end</button>
        <List
          ref={this.list}
          className="names"
          height={120}
          width={300}
          itemCount={names.length}
          itemSize={40}
          itemData={names}
          itemKey={(index, data) => data[index]}
          onItemsRendered={({ visibleStartIndex, visibleStopIndex }) => onRange(visibleStartIndex, visibleStopIndex)}
        >
          {Row}
        </List>
      </div>
    );
  }
}

export const Lines = ({ lines, height }) => (
  <VariableSizeList height={height} width="100%" itemCount={lines.length} itemSize={(index) => lines[index].height} estimatedItemSize={20} style={{ color: 'red' }}>
    {({ index, style }) => (
      <p className="line" style={style}>{lines[index].text}</p>
    )}
  </VariableSizeList>
);

const Cell = ({ columnIndex, rowIndex, style }) => <i style={style}>{`${rowIndex}/${columnIndex} `}</i>;
export const Table = () => (
  <FixedSizeGrid columnCount={2} columnWidth={50} height={100} width={100} rowCount={2} rowHeight={50} children={Cell} />
);

export class Log extends React.Component {
  componentDidUpdate() {
    if (this.list) this.list.scrollToItem(this.props.lines.length - 1);
  }

  drawLine = ({ index, style }) => (
    <p className="log" style={style}>
      {this.props.lines[index]}
    </p>
  );

  render() {
    return (
      <VariableSizeList
        ref={(list) => {
          this.list = list;
        }}
        height={90}
        itemCount={this.props.lines.length}
        itemSize={() => 30}
      >
        {this.drawLine}
      </VariableSizeList>
    );
  }
}
