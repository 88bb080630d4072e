import React from 'react';
import PropTypes from 'prop-types';
import { AutoSizer } from 'react-virtualized';
import { List } from 'react-window';

/** One row of a list, drawn by the function that the list is given. */
function DrawnRow({ draw, index, style, ariaAttributes }) {
  return draw({ index, key: index, style, ariaAttributes });
}

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
        style={{ height: 200, width: 400 }}
        rowCount={lines.length}
        rowHeight={(index) => lines[index].height}
        overscanCount={5}
        rowComponent={DrawnRow}
        rowProps={{ draw: this.drawLine, lines, version, rowCount: lines.length }}
        tabIndex={0}
      />
    );
  }
}

export const Sized = ({ lines }) => (
  <AutoSizer>
    {({ width, height }) => (
      <List style={{ height, width, maxHeight: 'none' }} rowCount={lines.length} rowHeight={20} rowComponent={DrawnRow} rowProps={{ draw: ({ index, key, style }) => <b key={key} style={style}>{lines[index].text}</b> }} tabIndex={0} />
    )}
  </AutoSizer>
);
