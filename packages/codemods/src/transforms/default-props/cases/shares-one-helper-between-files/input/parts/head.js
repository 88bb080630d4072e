import React from 'react'
import Anchor from './anchor'

// The level is the tag.
export const Head = ({ level: Level, ...rest }) => (
  <Level>
    <Anchor {...rest} />
  </Level>
)
Head.defaultProps = { level: 'h1', title: 'head' }
