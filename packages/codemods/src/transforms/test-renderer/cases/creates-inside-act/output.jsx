import React, { useEffect, useState } from "react";
import renderer from "react-test-renderer";

function Counter({ start }) {
  const [count, setCount] = useState(start);
  return <button onClick={() => setCount(count + 1)}>{count}</button>;
}

export function snapshots() {
  const seen = [];
  let component;
  React.act(() => {
    component = renderer.create(<Counter start={1} />);
  });
  let tree = component.toJSON();
  seen.push(tree);

  React.act(() => {
    tree.props.onClick();
  });
  tree = component.toJSON();
  seen.push(tree);

  React.act(() => {
    component.root.findByType("button").props.onClick();
  });
  seen.push(component.toJSON());

  React.act(() => {
    component.update(
      <p>
        {`two
lines`}
      </p>,
    );
  });
  seen.push(component.toJSON());
  React.act(() => {
    component.unmount();
  });
  seen.push(component.toJSON());

  let renderer2;
  React.act(() => {
    renderer2 = renderer.create(<Counter start={5} />);
  });
  const json = renderer2.toJSON();
  seen.push(json);
  return seen;
}
