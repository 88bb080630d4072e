import React from "react";
import ReactDOM from "react-dom";
import TestUtils, { Simulate } from "react-dom/test-utils";

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
  const page = TestUtils.renderIntoDocument(<Everything log={log} />);
  const form = ReactDOM.findDOMNode(page);
  const field = TestUtils.findRenderedDOMComponentWithTag(page, "input");
  const choice = TestUtils.findRenderedDOMComponentWithTag(page, "select");
  const picture = TestUtils.findRenderedDOMComponentWithTag(page, "img");
  const area = TestUtils.findRenderedDOMComponentWithTag(page, "div");
  Simulate.focus(field);
  Simulate.change(field, { target: { value: "new" } });
  Simulate.keyDown(field, { key: "a", keyCode: 65 });
  Simulate.keyUp(field, { key: "Escape", keyCode: 27 });
  Simulate.keyPress(field, { key: "Enter", charCode: 13 });
  Simulate.blur(field);
  Simulate.change(choice, { target: { value: "b" } });
  Simulate.mouseEnter(area);
  Simulate.mouseDown(area, { button: 1 });
  Simulate.mouseMove(area, { shiftKey: true });
  Simulate.mouseUp(area);
  Simulate.mouseLeave(area);
  Simulate.wheel(area);
  Simulate.doubleClick(area);
  Simulate.contextMenu(picture, { button: 2 });
  Simulate.load(picture);
  Simulate.error(picture);
  Simulate.dragStart(picture);
  Simulate.touchStart(picture);
  Simulate.scroll(picture);
  Simulate.paste(field);
  Simulate.submit(form, { preventDefault: () => {}, stopPropagation: () => {} });
}
