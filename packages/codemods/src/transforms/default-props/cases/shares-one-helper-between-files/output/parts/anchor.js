import React from 'react'
import { withDefaults } from './with-defaults';

export default function Anchor(given) {
  const props = withDefaults(given, anchorDefaults);
  return <a {...props} />
}

const anchorDefaults = {
  href: '#',
  rel: 'next'
}
