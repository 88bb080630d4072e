import React from "react";
import { unstable_batchedUpdates as batch } from "react-dom";

export default function List() {
  const [items, setItems] = React.useState([]);
  const [size, setSize] = React.useState("");
  const list = React.useRef(null);
  React.useEffect(() => {
    setTimeout(() => {
      batch(() => setItems(["one", "two"]));
      setSize("children " + list.current.children.length);
    });
  }, []);
  return (
    <div>
      <ul ref={list}>
        {items.map((each) => (
          <li key={each}>{each}</li>
        ))}
      </ul>
      {size}
    </div>
  );
}
