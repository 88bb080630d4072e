'use strict'

const React = require('react')
const Enzyme = require('enzyme')
const { Box, Row } = require('./Box')

describe('Box', function () {
  it('opens', function () {
    const onOpen = jest.fn()
    const box = Enzyme.mount(<Box onOpen={onOpen} />, { attachTo: document.body })
    box.find('.handle').simulate('keydown', { which: 13 })
    box.find('ul > li.first')
      .first()
      .simulate('click')
    expect(onOpen).toHaveBeenCalled()
    expect(box.find('.open').length).to.equal(1)
    expect(box).toBeTruthy()
    expect(!box.find('b').exists() && box.isEmptyRender()).toBe(false)
    Enzyme.mount(<Row />)
  })
})
