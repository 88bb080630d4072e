import { debounce, get as read } from 'lodash'
import { compose } from 'recompose'

export const later = debounce(() => read({}, 'a.b'))
export const both = compose(later)
