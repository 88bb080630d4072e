import * as React from 'react'
const { PropTypes } = React
const Types = React.PropTypes

export const a = PropTypes.any
export const b = Types.any
