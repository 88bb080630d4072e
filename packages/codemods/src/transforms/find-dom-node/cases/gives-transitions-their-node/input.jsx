import React from "react";
import { CSSTransition, Transition, TransitionGroup } from "react-transition-group";

const timeout = 0;

class Panel extends React.Component {
  render() {
    return <section className="panel">{this.props.children}</section>;
  }
}

export default class Notes extends React.Component {
  state = { notes: ["a", "b"], isOpen: true };

  // Set by the element itself, beside the transition.
  first = null;

  say = (when) => (node, isAppearing) => this.props.log(when, node.tagName, node.className, isAppearing);

  render() {
    const { notes, isOpen } = this.state;
    const { log } = this.props;
    return (
      <div>
        <button onClick={() => this.setState({ notes: notes.slice(1), isOpen: false })}>Remove</button>
        <TransitionGroup component="ul">
          {notes.map((note) => (
            <CSSTransition key={note} timeout={timeout} classNames="note" onExit={this.say(`exit ${note}`)}>
              <li ref={(node) => (this.first = node || this.first)}>{note}</li>
            </CSSTransition>
          ))}
        </TransitionGroup>
        <Transition
          in={isOpen}
          appear
          timeout={timeout}
          onEnter={this.say("enter")}
          onExited={this.say("exited")}
          addEndListener={(node, done) => {
            log("ends", node.tagName, this.first.tagName);
            done();
          }}
        >
          {(status) => (status === "none" ? null : <p className={status}>Open</p>)}
        </Transition>
        <CSSTransition in={isOpen} timeout={timeout} classNames="panel" unmountOnExit onExiting={this.say("exiting")}>
          <Panel>{Transition.name}</Panel>
        </CSSTransition>
      </div>
    );
  }
}
