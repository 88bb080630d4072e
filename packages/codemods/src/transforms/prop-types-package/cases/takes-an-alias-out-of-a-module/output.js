import PropTypes from 'prop-types'
import Types from 'prop-types'

export const a = PropTypes.any
export const b = Types.any
