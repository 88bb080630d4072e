'use strict'
const { createRenderer } = require('react-shallow-renderer')

jest.mock("react-shallow-renderer", () => jest.fn())

exports.createRenderer = createRenderer
exports.later = () => import('react-shallow-renderer')
