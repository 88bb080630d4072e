import { createElement } from 'react'

const Label = 'label'

export default (function Label({ ref = null, ...props }) {
  return createElement('label', { ...props, ref })
})

export const name = Label
