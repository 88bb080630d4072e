import * as React from "react";
import { findDOMNode } from "react-dom";

class Inner extends React.Component<{ title: string }> {
  render() {
    return <div title={this.props.title} />;
  }
}

export class Sensor extends React.Component<{ children: React.ReactElement<any> }> {
  private readonly observed: Element | null = null;

  componentDidMount() {
    const node = findDOMNode(this) as HTMLElement;
    node.focus();
  }

  render() {
    return React.Children.only(this.props.children);
  }
}

export default class Outer extends React.Component {
  inner: Inner | HTMLElement | null = null;

  componentDidMount() {
    (findDOMNode(this) as HTMLElement).setAttribute("data-seen", "true");
  }

  render() {
    return <Inner title="a" />;
  }
}

export const Page = () => (
  <Sensor>
    <Outer />
  </Sensor>
);
