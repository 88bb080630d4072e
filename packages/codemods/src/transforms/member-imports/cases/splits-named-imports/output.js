import debounce from 'lodash/debounce'
import read from 'lodash/get'
import compose from 'recompose/compose'

export const later = debounce(() => read({}, 'a.b'))
export const both = compose(later)
