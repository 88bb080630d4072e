import React from "react";
import { mount } from "enzyme";

class Todo extends React.Component {
  constructor(props) {
    super(props);
    this.state = { items: props.items || [], text: "" };
  }

  later() {
    setTimeout(() => this.setState({ text: "later" }), 100);
  }

  clear() {
    this.setState({ items: [] });
  }

  render() {
    const { items, text } = this.state;
    return (
      <form
        className="todo"
        onSubmit={(event) => {
          event.preventDefault();
          this.setState({ items: items.concat(text), text: "" });
        }}
      >
        <h1 title={this.props.title}>{this.props.title}</h1>
        <input name="text" value={text} onChange={(event) => this.setState({ text: event.target.value })} />
        <button type="submit" disabled={text === ""} className="add primary">
          add
        </button>
        {items.length > 0 && (
          <ul data-test="items">
            {items.map((item) => (
              <li key={item} onClick={() => this.props.onPick(item)}>
                {item}
              </li>
            ))}
          </ul>
        )}
      </form>
    );
  }
}

describe("Todo", () => {
  let wrapper;
  let picked;

  beforeEach(() => {
    picked = [];
    wrapper = mount(<Todo title="things" items={["a", "b"]} onPick={(item) => picked.push(item)} />);
  });

  it("lists", () => {
    expect(wrapper.find("li")).toHaveLength(2);
    expect(wrapper.find("li").length).toBe(2);
    expect(wrapper.find("li").at(1).text()).toBe("b");
    expect(wrapper.find("li").first().text()).toBe("a");
    expect(wrapper.find("li").last().html()).toBe("<li>b</li>");
    expect(wrapper.find("li").map((node) => node.text())).toEqual(["a", "b"]);
    wrapper.find("li").forEach((node) => {
      node.simulate("click");
    });
    expect(picked).toEqual(["a", "b"]);
    expect(wrapper.find("[data-test='items']").exists()).toBe(true);
    expect(wrapper.exists(".missing")).toBe(false);
    expect(wrapper.find(".missing")).toHaveLength(0);
  });

  it("adds what is typed", () => {
    const button = wrapper.find("button");
    expect(button.prop("disabled")).toBe(true);
    expect(button.props().type).toBe("submit");
    expect(button.hasClass("primary")).toBe(true);
    wrapper.find("input").simulate("change", { target: { value: "c" } });
    wrapper.update();
    expect(wrapper.find("input").prop("value")).toBe("c");
    wrapper.find("form").simulate("submit", { preventDefault: () => {} });
    const items = wrapper.find("li");
    expect(items.length).toBe(3);
    expect(items.at(2).text()).toBe("c");
    expect(wrapper.text()).toBe("thingsaddabc");
  });

  it("reads and drives its state", () => {
    const alone = mount(<Todo items={["x"]} />);
    expect(alone.state("items")).toEqual(["x"]);
    alone.setState({ text: "typed" });
    expect(alone.find("input").prop("value")).toBe("typed");
    alone.instance().clear();
    alone.update();
    expect(alone.find("ul").exists()).toBe(false);
    alone.instance().later();
    jest.advanceTimersByTime(100);
    alone.update();
    expect(alone.find("input").prop("value")).toBe("later");
    alone.setProps({ title: "other" });
    expect(alone.find("h1").text()).toBe("other");
    expect(alone.find("h1").prop("title")).toBe("other");
    expect(alone.find("form").is(".todo")).toBe(true);
    expect(mount(<Todo />).find("h1").html()).toBe("<h1></h1>");
    alone.unmount();
  });
});
