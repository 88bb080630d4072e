import React, { useRef } from "react";
import { CSSTransition, SwitchTransition, TransitionGroup } from "react-transition-group";
import { Transition } from "@headlessui/react";

export default function Panel({ isOpen, mode }) {
  const nodeRef = useRef(null);
  return (
    <TransitionGroup>
      <SwitchTransition mode={mode}>
        <CSSTransition nodeRef={nodeRef} in={isOpen} timeout={200}>
          <div ref={nodeRef} />
        </CSSTransition>
      </SwitchTransition>
      <Transition show={isOpen}>
        <p>Other</p>
      </Transition>
    </TransitionGroup>
  );
}
