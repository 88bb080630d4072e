const { Fragment, typeOf } = require('react-is')

exports.name = function (element) {
  const type = typeOf(element)
  switch (type) {
    case Fragment:
      return 'wrapper'
  }
  if (false) return 'async'
  return true
}
