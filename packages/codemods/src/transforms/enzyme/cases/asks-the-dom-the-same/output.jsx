import React from "react";
import { render, fireEvent, act } from "@testing-library/react";

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
    wrapper = render(<Todo title="things" items={["a", "b"]} onPick={(item) => picked.push(item)} />);
  });

  it("lists", () => {
    expect(wrapper.container.querySelectorAll("li")).toHaveLength(2);
    expect(wrapper.container.querySelectorAll("li").length).toBe(2);
    expect(wrapper.container.querySelectorAll("li")[1].textContent).toBe("b");
    expect(wrapper.container.querySelector("li").textContent).toBe("a");
    expect(Array.from(wrapper.container.querySelectorAll("li")).pop().outerHTML).toBe("<li>b</li>");
    expect(Array.from(wrapper.container.querySelectorAll("li"), (node) => node.textContent)).toEqual(["a", "b"]);
    wrapper.container.querySelectorAll("li").forEach((node) => {
      fireEvent.click(node);
    });
    expect(picked).toEqual(["a", "b"]);
    expect(wrapper.container.querySelector("[data-test='items']") !== null).toBe(true);
    expect(wrapper.container.querySelector(".missing") !== null).toBe(false);
    expect(wrapper.container.querySelectorAll(".missing")).toHaveLength(0);
  });

  it("adds what is typed", () => {
    const button = wrapper.container.querySelector("button");
    expect(button.disabled).toBe(true);
    expect(button.getAttribute("type")).toBe("submit");
    expect(button.classList.contains("primary")).toBe(true);
    fireEvent.change(wrapper.container.querySelector("input"), { target: { value: "c" } });
    expect(wrapper.container.querySelector("input").value).toBe("c");
    fireEvent.submit(wrapper.container.querySelector("form"));
    const items = wrapper.container.querySelectorAll("li");
    expect(items.length).toBe(3);
    expect(items[2].textContent).toBe("c");
    expect(wrapper.container.textContent).toBe("thingsaddabc");
  });

  it("reads and drives its state", () => {
    const aloneRef = React.createRef();
    let element = <Todo items={["x"]} ref={aloneRef} />;
    const alone = render(element);
    expect(aloneRef.current.state.items).toEqual(["x"]);
    act(() => { aloneRef.current.setState({ text: "typed" }); });
    expect(alone.container.querySelector("input").value).toBe("typed");
    act(() => {
      aloneRef.current.clear();
    });
    expect(alone.container.querySelector("ul") !== null).toBe(false);
    act(() => {
      aloneRef.current.later();
    });
    act(() => {
      jest.advanceTimersByTime(100);
    });
    expect(alone.container.querySelector("input").value).toBe("later");
    alone.rerender(element = React.cloneElement(element, { title: "other" }));
    expect(alone.container.querySelector("h1").textContent).toBe("other");
    expect(alone.container.querySelector("h1").getAttribute("title")).toBe("other");
    expect(alone.container.querySelector("form").matches(".todo")).toBe(true);
    expect(render(<Todo />).container.querySelector("h1").outerHTML).toBe("<h1></h1>");
    alone.unmount();
  });
});
