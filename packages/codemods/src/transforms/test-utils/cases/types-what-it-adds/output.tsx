import * as React from "react";
import { Box } from "./Box";
import { render, act, fireEvent } from "@testing-library/react";

describe("Box", () => {
  let shared: Box, container: HTMLElement;

  beforeEach(() => {
    const sharedRef = React.createRef<Box>();
    container = render(<Box ref={sharedRef} />).container;
    shared = sharedRef.current!;
  });

  it("opens", () => {
    const boxRef = React.createRef<Box>();
    const { container: container2 } = render(<Box open ref={boxRef} />);
    const box = boxRef.current!;
    const node = container2.firstChild as HTMLElement;
    act(() => {
      box.close();
    });
    fireEvent.keyDown(node, { keyCode: 27 } as any);
    expect(box.props.open && node.title).toBe(container.querySelector("b")!.textContent);
    expect(shared.state).toEqual({});
  });
});
