import React from "react";
import { render, act } from "@testing-library/react";

class Remote extends React.Component {
  state = { text: "" };

  componentDidMount() {
    this.props.load().then((text) => this.setState({ text }));
  }

  render() {
    return <p>{this.state.text}</p>;
  }
}

describe("Remote", () => {
  it("shows what it loads", async () => {
    const wrapper = render(<Remote load={() => Promise.resolve("loaded")} />);
    expect(wrapper.container.textContent).toBe("");
    await act(async () => {
      await Promise.resolve();
    });
    expect(wrapper.container.textContent).toBe("loaded");
  });
});
