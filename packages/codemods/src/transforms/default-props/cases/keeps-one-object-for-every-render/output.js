import React, { useEffect, useState } from 'react';

const noop = () => {};

function List({
  items = defaultItems,
  style = defaultStyle,
  onSelect = noop,
  renderItem = defaultRenderItem,
  log,
}) {
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

// Two to begin with.
const defaultItems = [1, 2];
const defaultStyle = { color: 'red' };
const defaultRenderItem = function (item) {
  return <b key={item}>{item}</b>;
};

const Other = ({ items = defaultOtherItems }) => <i>{items.length}</i>;
const defaultOtherItems = [];

export { List, Other };
