import React from 'react'

export default function Anchor(props) {
  return <a {...props} />
}

Anchor.defaultProps = {
  href: '#',
  rel: 'next'
}
