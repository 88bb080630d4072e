import React from "react";
import ShallowRenderer from "react-shallow-renderer";

function Inner() {
  throw new Error("never rendered");
}

function Outer({ label }) {
  return (
    <section>
      {label}
      <Inner />
    </section>
  );
}

export function describe() {
  const renderer = new ShallowRenderer();
  renderer.render(<Outer label="a" />);
  const { type, props } = renderer.getRenderOutput();
  return [type, props.children[0], props.children[1].type.name];
}
