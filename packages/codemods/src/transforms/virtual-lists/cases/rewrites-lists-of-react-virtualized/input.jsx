import React from 'react';
import PropTypes from 'prop-types';
import { AutoSizer, List } from 'react-virtualized';

export default class Log extends React.Component {
  constructor(props) {
    super(props);
    this.drawLine = this.drawLine.bind(this);
  }

  drawLine({ index, key, style }) {
    const line = this.props.lines[index];
    return (
      <div key={key} style={style} className="line">
        {line.text}
      </div>
    );
  }

  render() {
    const { lines, version } = this.props;
    return (
      <List
        lines={lines}
        version={version}
        width={400}
        height={200}
        rowCount={lines.length}
        rowHeight={({ index }) => lines[index].height}
        overscanRowCount={5}
        rowRenderer={this.drawLine}
      />
    );
  }
}

export const Sized = ({ lines }) => (
  <AutoSizer>
    {({ width, height }) => (
      <List width={width} height={height} rowCount={lines.length} rowHeight={20} rowRenderer={({ index, key, style }) => <b key={key} style={style}>{lines[index].text}</b>} />
    )}
  </AutoSizer>
);
