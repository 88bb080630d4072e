import React from "react";
import { View } from "some-views";
import make from "./make";

export class A extends View {
  componentWillMount() {}
}
export class B extends make(React.Component) {
  componentWillReceiveProps(next) {}
}
export class C extends React.Component {
  static getDerivedStateFromProps() {
    return null;
  }
  componentWillMount() {}
  render() {
    return null;
  }
}

test("calls", () => {
  const instance = new C();
  instance.componentWillMount();
  jest.spyOn(C.prototype, "componentWillMount");
});
