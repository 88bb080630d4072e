import * as React from "react";
import { fireEvent, render } from "@testing-library/react";
import type { RenderResult } from "@testing-library/react";

class Field extends React.Component<{ label: string }, { text: string }> {
  state = { text: "" };

  render() {
    return <input aria-label={this.props.label} onChange={(event) => this.setState({ text: event.target.value })} />;
  }
}

describe("Field", () => {
  let shared: RenderResult;

  beforeEach(() => {
    shared = render(<Field label="shared" />);
  });

  it("keeps what is typed", () => {
    const ownRef = React.createRef<Field>();
    const own = render(<Field label="own" ref={ownRef} />);
    fireEvent.change(own.container.querySelector("input")!, { target: { value: "a" } });
    expect(ownRef.current!.state.text).toBe("a");
    expect((own.container.querySelector("input") as HTMLInputElement).value).toBe("a");
    expect(shared.container.querySelector("input")!.getAttribute("aria-label")).toBe("shared");
  });
});
