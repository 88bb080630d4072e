import * as React from "react";
import { mount, ReactWrapper } from "enzyme";

class Field extends React.Component<{ label: string }, { text: string }> {
  state = { text: "" };

  render() {
    return <input aria-label={this.props.label} onChange={(event) => this.setState({ text: event.target.value })} />;
  }
}

describe("Field", () => {
  let shared: ReactWrapper;

  beforeEach(() => {
    shared = mount(<Field label="shared" />);
  });

  it("keeps what is typed", () => {
    const own = mount<Field>(<Field label="own" />);
    own.find("input").simulate("change", { target: { value: "a" } });
    expect(own.state("text")).toBe("a");
    expect(own.find("input").prop("value")).toBe("a");
    expect(shared.find("input").getDOMNode().getAttribute("aria-label")).toBe("shared");
  });
});
