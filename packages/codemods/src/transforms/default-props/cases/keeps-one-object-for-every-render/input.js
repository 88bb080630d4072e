import React, { useEffect, useState } from 'react';

const noop = () => {};

function List({ items, style, onSelect, renderItem, log }) {
  const [count, setCount] = useState(0);
  useEffect(() => {
    log('items');
  }, [items, style, onSelect, renderItem]);
  return (
    <button style={style} onClick={() => { onSelect(); setCount(count + 1); }}>
      {items.map(renderItem)} {count}
    </button>
  );
}

List.defaultProps = {
  // Two to begin with.
  items: [1, 2],
  style: { color: 'red' },
  onSelect: noop,
  renderItem(item) {
    return <b key={item}>{item}</b>;
  },
  unused: {},
};

const Other = ({ items }) => <i>{items.length}</i>;
Other.defaultProps = { items: [] };

export { List, Other };
