'use strict'

const React = require('react')
const TestUtils = require('react-dom/test-utils')

describe('box', () => {
  it('opens', () => TestUtils.act(() => React.version))
})
