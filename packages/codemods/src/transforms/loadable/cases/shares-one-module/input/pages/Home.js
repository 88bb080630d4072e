import React from 'react'
export default function Home({ name, onReady }) {
  return <h1 ref={onReady}>Hello {name}</h1>
}
