import React, { Children, Component, cloneElement, createRef, isValidElement } from "react";

function assign(ref, value) {
  if (typeof ref === "function") ref(value);
  else if (ref) ref.current = value;
}

export class Measured extends Component {
  set = (node) => {
    const child = Children.only(this.props.children);
    assign(child.ref, node);
    this.props.onNode(node ? node.tagName : "none");
  };

  render() {
    return cloneElement(Children.only(this.props.children), { ref: this.set });
  }
}

function Cloned({ children }) {
  return Children.map(children, (child) => (isValidElement(child) ? cloneElement(child, { ref: child.ref, lang: "en" }) : child));
}

function Described({ children }) {
  const texts = Children.map(children, (each) => (each.ref ? "ref" : "none"));
  return <p>{texts.join()}</p>;
}

export default class App extends Component {
  box = createRef();
  bold = createRef();

  componentDidMount() {
    this.props.log(this.box.current.tagName, this.bold.current.lang);
  }

  render() {
    const element = <i ref={this.box} />;
    const { ref } = element;
    return (
      <div>
        <Measured onNode={this.props.log}>
          <b ref={ref === this.box ? this.box : null} />
        </Measured>
        <Cloned>
          text
          <u ref={this.bold} />
        </Cloned>
        <Described>
          text
          <u ref={this.bold} />
        </Described>
      </div>
    );
  }
}
