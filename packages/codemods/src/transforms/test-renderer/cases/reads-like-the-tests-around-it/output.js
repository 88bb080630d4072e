import React from 'react'
import { act, create } from 'react-test-renderer'
import { Box } from './Box'

let box

beforeEach(() => {
  act(() => {
    box = create(<Box />)
  })
})

afterEach(() => { act(() => { box.unmount() }) })

it('renders', () => {
  let renderer
  act(() => {
    renderer = create(<Box
    title="a"
  />)
  })
  expect(renderer.toJSON()).toMatchSnapshot()
  let renderer2
  act(() => {
    renderer2 = create(<Box />)
  })
  expect(renderer2.toJSON()).toMatchSnapshot()
  act(() => {
    box.update(<Box open />)
  })
  let other
  act(() => { other = create(<Box />) })
  act(() => {
    box.root.findByProps({ title: 'x' }).props.onChange({ target: { value: 1 } })
  })
  return expect(other.toJSON()).toEqual(box.toJSON())
})
