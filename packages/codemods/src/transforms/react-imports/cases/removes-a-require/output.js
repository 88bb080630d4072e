'use strict'

var PropTypes = require('prop-types')
var ReactDOM = require('react-dom')

module.exports = function mount(node) {
  ReactDOM.render(<p title={PropTypes.name}>hello</p>, node)
}
