import React from 'react'
import { act, create } from 'react-test-renderer'
import { Box } from './Box'

let box

beforeEach(() => {
  box = create(<Box />)
})

afterEach(() => box.unmount())

it('renders', () => {
  expect(create(<Box
    title="a"
  />).toJSON()).toMatchSnapshot()
  expect(create(<Box />).toJSON()).toMatchSnapshot()
  act(() => {
    box.update(<Box open />)
  })
  let other
  act(() => { other = create(<Box />) })
  box.root.findByProps({ title: 'x' }).props.onChange({ target: { value: 1 } })
  return expect(other.toJSON()).toEqual(box.toJSON())
})
