import React from 'react'
import * as Motion from 'react-transition-group'
import { Fade } from './fade'
import { withNode } from './with-node'

const TransitionWithNode = withNode(Motion.Transition)

const CSSTransitionWithNode = withNode(Motion.CSSTransition)

const Mover = TransitionWithNode

export default function Slide({ log }) {
  return (
    <div>
      <Fade in appear log={log}>Text</Fade>
      <Mover in appear timeout={0} onEntered={node => log(node.id)}>
        <div id='mover' />
      </Mover>
      <CSSTransitionWithNode in appear timeout={0} onEntered={node => log(node.id)}>
        {React.createElement('div', { id: 'slide' })}
      </CSSTransitionWithNode>
      {React.createElement(
        TransitionWithNode,
        { in: true, appear: true, timeout: 0, onEntered: node => log(node.id) },
        <div id='made' />
      )}
    </div>
  )
}
