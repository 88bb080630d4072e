import React from 'react'
export default function Loading({ isLoading, pastDelay, timedOut, error, retry }) {
  if (error) return <p role="alert">{error.message} <button onClick={retry}>Retry</button></p>
  if (timedOut) return <p>Slow</p>
  return pastDelay ? <p>Loading</p> : <p>Wait</p>
}
