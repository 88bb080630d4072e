'use strict'
var React = require('react')
var Loadable = require('react-loadable')

module.exports = Loadable({
	loader: function () { return import('./Page') },
	loading: function () { return null }
})
