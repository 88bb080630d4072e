import React from 'react';
import { useVirtualizer } from '@tanstack/react-virtual';

/** One row of a list, drawn by the function that the list is given. */
function DrawnRow({ draw, index, style, ariaAttributes }) {
  return draw({ index, key: index, style, ariaAttributes });
}

/** An element that scrolls, with only those of its rows that are in sight. */
function VirtualList({ rowComponent, rowCount, rowHeight, rowProps, tagName = 'div', style, ...rest }) {
  const box = React.useRef(null);
  const virtualizer = useVirtualizer({
    count: rowCount,
    getScrollElement: () => box.current,
    estimateSize: () => rowHeight,
    overscan: 3,
  });
  const rows = virtualizer.getVirtualItems().map(({ index, start, size }) => {
    const transform = `translateY(${start}px)`;
    const place = { position: 'absolute', top: 0, left: 0, width: '100%', height: size, transform };
    const ariaAttributes = { 'aria-posinset': index + 1, 'aria-setsize': rowCount, role: 'listitem' };
    return React.createElement(rowComponent, { ...rowProps, key: index, index, style: place, ariaAttributes });
  });
  const sizer = { 'aria-hidden': true, style: { height: virtualizer.getTotalSize() } };
  const content = { ...rest, ref: box, style: { position: 'relative', ...style } };
  return React.createElement(tagName, content, rows, React.createElement('div', sizer));
}

const rowHeight = 30;

export class People extends React.Component {
  state = { picked: null };

  render() {
    return (
      <section>
        <h2>People</h2>
        <VirtualList
          style={{ height: 300, overflow: 'auto' }}
          role={undefined}
          rowComponent={DrawnRow}
          rowCount={this.props.people.length}
          rowHeight={40}
          rowProps={{ draw: ({ index, style }) => {
            const person = this.props.people[index];
            return (
              // one person
              <div key={person.id} style={{ ...style, height: 40 }} className={person.kind}>
                <button onClick={() => this.setState({ picked: person.name })}>{person.name}</button>
              </div>
            );
          } }}
        />
        <p>{this.state.picked}</p>
      </section>
    );
  }
}

export default function Names({ names, label }) {
  const [dark, setDark] = React.useState(false);
  return (
    <div>
      <button id="dark" onClick={() => setDark(!dark)}>dark</button>
      <VirtualList
        aria-label={label}
        style={{ maxHeight: '200px', overflowY: 'scroll' }}
        tagName="ul"
        rowComponent={DrawnRow}
        rowCount={names.length}
        rowHeight={rowHeight}
        rowProps={{ draw: ({ index: i, style, ariaAttributes }) => {
          const name = names[i];
          const text = `${i + 1}. ${name}`;
          return <li {...ariaAttributes} key={name} style={{ ...style, height: rowHeight, color: dark ? 'white' : 'black' }}>{text}</li>;
        } }}
      />
    </div>
  );
}
