'use strict'

const React = require('react')
const TestUtils = require('react-dom/test-utils')

globalThis.IS_REACT_ACT_ENVIRONMENT = true

describe('box', () => {
  it('opens', () => TestUtils.act(() => React.version))
})
