import React from "react";

export class Menu extends React.Component {
  componentDidMount() {
    document.addEventListener("click", this.close);
    document.addEventListener("keydown", this.close, true);
    window.addEventListener("resize", this.close);
    document.body.addEventListener("mousedown", this.close, { capture: false });
  }

  close = (event) => {
    event.nativeEvent.stopImmediatePropagation();
  };

  wheel(event) {
    event.preventDefault();
  }

  render() {
    return (
      <ul onScroll={({ target }) => this.load(target)} onWheel={this.wheel} onClickCapture={this.close}>
        <li onScroll={(event) => this.load(event.currentTarget)} onFocus={(event) => this.log(event.nativeEvent.type)} />
      </ul>
    );
  }
}
