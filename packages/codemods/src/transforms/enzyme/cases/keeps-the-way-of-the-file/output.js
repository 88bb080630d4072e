'use strict'

const React = require('react')
const { Box, Row } = require('./Box')
const { render, fireEvent } = require('@testing-library/react')

describe('Box', function () {
  it('opens', function () {
    const onOpen = jest.fn()
    const box = render(<Box onOpen={onOpen} />, { container: document.body })
    fireEvent.keyDown(box.container.querySelector('.handle'), { keyCode: 13 })
    fireEvent.click(box.container.querySelector('ul > li.first'))
    expect(onOpen).toHaveBeenCalled()
    expect(box.container.querySelectorAll('.open').length).to.equal(1)
    expect(box).toBeTruthy()
    expect(!(box.container.querySelector('b') !== null) && box.container.firstChild === null).toBe(false)
    render(<Row />)
  })
})
