import { Fragment, useState as use } from 'react'
import { render } from 'react-dom'

export default function Counter() {
  const [count, set] = use(0)
  return (
    <Fragment>
      <button onClick={() => set(count + 1)}>{count}</button>
    </Fragment>
  )
}

export { render }
