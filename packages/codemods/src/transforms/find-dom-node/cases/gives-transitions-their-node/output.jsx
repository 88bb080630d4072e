import React from "react";
import { CSSTransition, Transition, TransitionGroup } from "react-transition-group";

/** A transition that holds its node by a ref on its child, where it looked for it by findDOMNode. */
function withNode(Transition) {
  const nodeOf = (held) => {
    if (!held || held.nodeType) return held;
    if (!held.rootRef) throw new Error(`${held.constructor.name} needs a rootRef on the element that it renders`);
    return nodeOf(held.rootRef.current);
  };
  const holdNode = () => {
    let held = null;
    let given = null;
    const hold = (node) => void (held = node);
    let ref = hold;
    // The same ref as long as the child's own is the same, so that React sets it once.
    const both = (own) => (node) => {
      held = node;
      if (typeof own !== "function") return void (own.current = node);
      const undo = own(node);
      return typeof undo === "function" ? () => (hold(null), undo()) : undefined;
    };
    return {
      nodeRef: {
        get current() {
          return nodeOf(held);
        },
      },
      on(child) {
        if (!React.isValidElement(child) || child.type === React.Fragment) return child;
        const element = child;
        const holder = /^1[0-8]\./.test(React.version) ? element : element.props;
        const own = holder.ref || null;
        if (own !== given) ref = own === null ? hold : both(own);
        given = own;
        return React.cloneElement(element, { ref });
      },
    };
  };
  function TransitionWithNode({ children, ...props }) {
    const [{ nodeRef, on }] = React.useState(holdNode);
    if (props.nodeRef) return React.createElement(Transition, props, children);
    const { onEnter, onEntering, onEntered, onExit, onExiting, onExited, addEndListener } = props;
    const entering = (call) => call && ((isAppearing) => call(nodeRef.current, isAppearing));
    const exiting = (call) => call && (() => call(nodeRef.current));
    const calls = {
      onEnter: entering(onEnter),
      onEntering: entering(onEntering),
      onEntered: entering(onEntered),
      onExit: exiting(onExit),
      onExiting: exiting(onExiting),
      onExited: exiting(onExited),
      addEndListener: addEndListener && ((done) => addEndListener(nodeRef.current, done)),
    };
    return React.createElement(Transition, { ...props, ...calls, nodeRef }, (status, rest) =>
      on(typeof children === "function" ? children(status, rest) : React.cloneElement(React.Children.only(children), rest)),
    );
  }
  return TransitionWithNode;
}

const CSSTransitionWithNode = withNode(CSSTransition);

const TransitionWithNode = withNode(Transition);

const timeout = 0;

class Panel extends React.Component {
  rootRef = React.createRef();

  render() {
    return <section ref={this.rootRef} className="panel">{this.props.children}</section>;
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
            <CSSTransitionWithNode key={note} timeout={timeout} classNames="note" onExit={this.say(`exit ${note}`)}>
              <li ref={(node) => (this.first = node || this.first)}>{note}</li>
            </CSSTransitionWithNode>
          ))}
        </TransitionGroup>
        <TransitionWithNode
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
        </TransitionWithNode>
        <CSSTransitionWithNode in={isOpen} timeout={timeout} classNames="panel" unmountOnExit onExiting={this.say("exiting")}>
          <Panel>{Transition.name}</Panel>
        </CSSTransitionWithNode>
      </div>
    );
  }
}
