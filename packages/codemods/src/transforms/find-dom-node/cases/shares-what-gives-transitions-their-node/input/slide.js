import React from 'react'
import * as Motion from 'react-transition-group'
import { Fade } from './fade'

const Mover = Motion.Transition

export default function Slide({ log }) {
  return (
    <div>
      <Fade in appear log={log}>Text</Fade>
      <Mover in appear timeout={0} onEntered={node => log(node.id)}>
        <div id='mover' />
      </Mover>
      <Motion.CSSTransition in appear timeout={0} onEntered={node => log(node.id)}>
        {React.createElement('div', { id: 'slide' })}
      </Motion.CSSTransition>
      {React.createElement(
        Motion.Transition,
        { in: true, appear: true, timeout: 0, onEntered: node => log(node.id) },
        <div id='made' />
      )}
    </div>
  )
}
