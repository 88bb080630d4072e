import * as React from "react";
import { CSSTransition } from "react-transition-group";
import { CSSTransitionProps } from "react-transition-group/CSSTransition";

/** A transition that holds its node by a ref on its child, where it looked for it by findDOMNode. */
function withNode<T>(Transition: T): T {
  const nodeOf = (held: any): any => {
    if (!held || held.nodeType) return held;
    if (!held.rootRef) throw new Error(`${held.constructor.name} needs a rootRef on the element that it renders`);
    return nodeOf(held.rootRef.current);
  };
  const holdNode = () => {
    let held: any = null;
    let given: any = null;
    const hold = (node: any) => void (held = node);
    let ref = hold;
    // The same ref as long as the child's own is the same, so that React sets it once.
    const both = (own: any) => (node: any) => {
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
      on(child: any) {
        if (!React.isValidElement(child) || child.type === React.Fragment) return child;
        const element: any = child;
        const holder = /^1[0-8]\./.test(React.version) ? element : element.props;
        const own = holder.ref || null;
        if (own !== given) ref = own === null ? hold : both(own);
        given = own;
        return React.cloneElement(element, { ref });
      },
    };
  };
  function TransitionWithNode({ children, ...props }: any) {
    const [{ nodeRef, on }] = React.useState(holdNode);
    if (props.nodeRef) return React.createElement(Transition as any, props, children);
    const { onEnter, onEntering, onEntered, onExit, onExiting, onExited, addEndListener } = props;
    const entering = (call: any) => call && ((isAppearing: any) => call(nodeRef.current, isAppearing));
    const exiting = (call: any) => call && (() => call(nodeRef.current));
    const calls: any = {
      onEnter: entering(onEnter),
      onEntering: entering(onEntering),
      onEntered: entering(onEntered),
      onExit: exiting(onExit),
      onExiting: exiting(onExiting),
      onExited: exiting(onExited),
      addEndListener: addEndListener && ((done: any) => addEndListener(nodeRef.current, done)),
    };
    return React.createElement(Transition as any, { ...props, ...calls, nodeRef }, (status: any, rest: any) =>
      on(typeof children === "function" ? children(status, rest) : React.cloneElement(React.Children.only(children), rest)),
    );
  }
  return TransitionWithNode as any;
}

const CSSTransitionWithNode = withNode(CSSTransition);

interface Props {
  isOpen: boolean;
  fade?: Partial<CSSTransitionProps<HTMLDivElement>>;
}

export class Overlay extends React.Component<Props> {
  public render() {
    const Implicit = CSSTransitionWithNode as new (props: CSSTransitionProps<undefined>) => CSSTransition<undefined>;
    return (
      <Implicit classNames="overlay" timeout={300} in={this.props.isOpen}>
        <div className="overlay">{this.props.children}</div>
      </Implicit>
    );
  }
}
