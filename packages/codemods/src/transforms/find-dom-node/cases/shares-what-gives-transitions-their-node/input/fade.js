import React from 'react'
import CSSTransition from 'react-transition-group/CSSTransition'

export function Fade({ children, ...props }) {
  return (
    <CSSTransition {...props} timeout={0} classNames='fade' onEntered={node => props.log(node.id)}>
      <div id='fade'>{children}</div>
    </CSSTransition>
  )
}
