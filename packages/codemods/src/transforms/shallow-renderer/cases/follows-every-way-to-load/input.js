'use strict'
const { createRenderer } = require('react-test-renderer/shallow')

jest.mock("react-test-renderer/shallow", () => jest.fn())

exports.createRenderer = createRenderer
exports.later = () => import('react-test-renderer/shallow')
