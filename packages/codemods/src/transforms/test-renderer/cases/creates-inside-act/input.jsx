import React, { useEffect, useState } from "react";
import renderer from "react-test-renderer";

function Counter({ start }) {
  const [count, setCount] = useState(start);
  return <button onClick={() => setCount(count + 1)}>{count}</button>;
}

export function snapshots() {
  const seen = [];
  const component = renderer.create(<Counter start={1} />);
  let tree = component.toJSON();
  seen.push(tree);

  tree.props.onClick();
  tree = component.toJSON();
  seen.push(tree);

  component.root.findByType("button").props.onClick();
  seen.push(component.toJSON());

  component.update(
    <p>
      {`two
lines`}
    </p>,
  );
  seen.push(component.toJSON());
  component.unmount();
  seen.push(component.toJSON());

  const json = renderer.create(<Counter start={5} />).toJSON();
  seen.push(json);
  return seen;
}
