import { createElement, forwardRef } from 'react'

const Label = 'label'

export default forwardRef(function Label(props, ref) {
  return createElement('label', { ...props, ref })
})

export const name = Label
