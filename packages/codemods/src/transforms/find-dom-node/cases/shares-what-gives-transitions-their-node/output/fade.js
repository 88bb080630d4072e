import React from 'react'
import CSSTransition from 'react-transition-group/CSSTransition'
import { withNode } from './with-node'

const CSSTransitionWithNode = withNode(CSSTransition)

export function Fade({ children, ...props }) {
  return (
    <CSSTransitionWithNode {...props} timeout={0} classNames='fade' onEntered={node => props.log(node.id)}>
      <div id='fade'>{children}</div>
    </CSSTransitionWithNode>
  )
}
