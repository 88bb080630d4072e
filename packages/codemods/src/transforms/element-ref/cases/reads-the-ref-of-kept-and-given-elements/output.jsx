import React, { Children, cloneElement } from "react";

const give = (child, more) => ({
  ...child.props,
  ...more,
  ref: (node) => typeof (child.props && child.props.ref) === "function" && (child.props && child.props.ref)(node),
});

const owner = (child) => child.ref;

class Frame extends React.Component {
  attach = (node) => {
    this.kept = Children.only(this.props.children);
    this.dataset = node;
    if (this.kept && typeof this.kept.props.ref === "function") this.kept.props.ref(node);
    return void [this.dataset.ref, owner];
  };

  render() {
    return cloneElement(this.props.children, { ref: this.attach });
  }
}

const Input = ({ children }) => cloneElement(children, give(children, { title: "given" }));

export default class Page extends React.Component {
  tell = (node) => node && this.props.log(node.tagName);

  render() {
    return (
      <div>
        <Frame>
          <p ref={this.tell}>kept</p>
        </Frame>
        <Input>
          <b ref={this.tell} />
        </Input>
      </div>
    );
  }
}
