import React from "react";
import ReactDOM from "react-dom";
import { CSSTransition, Transition } from "react-transition-group";

export class Notice extends React.Component {
  componentDidMount() {
    ReactDOM.findDOMNode(this).setAttribute("data-seen", this.props.text);
  }

  render() {
    return (
      <Transition in timeout={0} onEntered={(node) => this.props.log(node.tagName)} appear>
        {(status) => <p className={status}>{this.props.text}</p>}
      </Transition>
    );
  }
}

export default class Notices extends React.Component {
  close = () => {
    this.props.log(ReactDOM.findDOMNode(this).tagName);
  };

  render() {
    return (
      <CSSTransition in timeout={0} classNames="all">
        <section onClick={this.close}>
          <Notice text="a" log={this.props.log} />
        </section>
      </CSSTransition>
    );
  }
}
