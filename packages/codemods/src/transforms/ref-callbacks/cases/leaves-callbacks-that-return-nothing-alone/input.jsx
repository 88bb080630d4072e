import React, { useState } from "react";

export function Box({ onNode, list }) {
  const [node, setNode] = useState(null);
  const box = React.createRef();
  const set = (el) => {
    list.forEach((each) => {
      return each(el);
    });
    if (!el) return;
    return undefined;
  };
  return (
    <a href={node} ref={box} onClick={() => onNode(node)}>
      <i ref={(el) => setNode(el)} />
      <i ref={(el) => void onNode(el)} />
      <i ref={(el) => { onNode(el); }} />
      <i ref={set} />
      <i ref={onNode} />
      <i ref={null} />
    </a>
  );
}
