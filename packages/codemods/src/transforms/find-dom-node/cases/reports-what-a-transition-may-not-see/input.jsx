import React from "react";
import { CSSTransition, Transition } from "react-transition-group";
import { Link } from "react-router-dom";

export class SlowTransition extends Transition {
  getTimeouts() {
    return { enter: 1000, exit: 1000, appear: 1000 };
  }
}

export const isFade = (element) => element.type === SlowTransition;

export function Slow(props) {
  return <Transition timeout={0}>{() => <div {...props} />}</Transition>;
}

export function Fade({ tag: Tag = "div", children, ...props }) {
  return (
    <div>
      <CSSTransition {...props} classNames="fade">
        <Tag>{children}</Tag>
      </CSSTransition>
      <CSSTransition {...props} classNames="fade">
        {children}
      </CSSTransition>
      <CSSTransition {...props}>{(status) => (status ? <Link className={status} to="/" /> : null)}</CSSTransition>
    </div>
  );
}

