import React from "react";
import { render, fireEvent } from "@testing-library/react";

class Everything extends React.Component {
  constructor(props) {
    super(props);
    this.state = { text: "old" };
    this.see = this.see.bind(this);
  }

  see(event) {
    const { type, key, keyCode, button, shiftKey, currentTarget, target } = event;
    this.props.log(type.replace("doubleclick", "dblclick"), currentTarget.id, /key/.test(type) ? [key, keyCode || 0] : [button || 0, Boolean(shiftKey)], target.value || "");
    if (type === "submit") event.preventDefault();
  }

  render() {
    const { see } = this;
    return (
      <form id="form" onSubmit={see} onKeyDown={see} onDoubleClick={see} onContextMenu={see} onPaste={see}>
        <input id="field" onChange={(event) => { see(event); this.setState({ text: event.target.value }); }} onFocus={see} onBlur={see} onKeyUp={see} onKeyPress={see} value={this.state.text} />
        <div id="area" onMouseEnter={see} onMouseLeave={see} onMouseDown={see} onMouseUp={see} onMouseMove={see} onWheel={see}>
          <img id="picture" alt="" onLoad={see} onError={see} onDragStart={see} onTouchStart={see} onScroll={see} />
        </div>
        <select id="choice" onChange={see} defaultValue="a">
          <option>a</option>
          <option>b</option>
        </select>
      </form>
    );
  }
}

export function run(log) {
  const { container } = render(<Everything log={log} />);
  const form = container.firstChild;
  const field = container.querySelector("input");
  const choice = container.querySelector("select");
  const picture = container.querySelector("img");
  const area = container.querySelector("div");
  fireEvent.focus(field);
  fireEvent.change(field, { target: { value: "new" } });
  fireEvent.keyDown(field, { key: "a", keyCode: 65 });
  fireEvent.keyUp(field, { key: "Escape", keyCode: 27 });
  fireEvent.keyPress(field, { key: "Enter", charCode: 13 });
  fireEvent.blur(field);
  fireEvent.change(choice, { target: { value: "b" } });
  fireEvent.mouseEnter(area);
  fireEvent.mouseDown(area, { button: 1 });
  fireEvent.mouseMove(area, { shiftKey: true });
  fireEvent.mouseUp(area);
  fireEvent.mouseLeave(area);
  fireEvent.wheel(area);
  fireEvent.doubleClick(area);
  fireEvent.contextMenu(picture, { button: 2 });
  fireEvent.load(picture);
  fireEvent.error(picture);
  fireEvent.dragStart(picture);
  fireEvent.touchStart(picture);
  fireEvent.scroll(picture);
  fireEvent.paste(field);
  fireEvent.submit(form);
}
