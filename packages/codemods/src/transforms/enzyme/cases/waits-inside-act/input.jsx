import React from "react";
import { mount } from "enzyme";

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
    const wrapper = mount(<Remote load={() => Promise.resolve("loaded")} />);
    expect(wrapper.text()).toBe("");
    await Promise.resolve();
    wrapper.update();
    expect(wrapper.text()).toBe("loaded");
  });
});
