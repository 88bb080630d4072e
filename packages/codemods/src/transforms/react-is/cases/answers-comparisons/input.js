const { AsyncMode, Fragment, typeOf } = require('react-is')
const { isConcurrentMode } = require('react-is')

exports.name = function (element) {
  const type = typeOf(element)
  switch (type) {
    case AsyncMode:
    case Fragment:
      return 'wrapper'
  }
  if (type === AsyncMode) return 'async'
  return type !== AsyncMode && !isConcurrentMode(element)
}
