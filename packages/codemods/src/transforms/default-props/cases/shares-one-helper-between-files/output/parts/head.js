import React from 'react'
import Anchor from './anchor'
import { withDefaults } from './with-defaults'

// The level is the tag.
export const Head = (given) => {
  const { level: Level, ...rest } = withDefaults(given, headDefaults)
  return (
    <Level>
      <Anchor {...rest} />
    </Level>
  )
}
const headDefaults = { level: 'h1', title: 'head' }
