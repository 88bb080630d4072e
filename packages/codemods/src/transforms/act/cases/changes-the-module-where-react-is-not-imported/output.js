import { act } from 'react'
import { mount } from './mount'

test('opens', async () => {
  await act(async () => {
    mount()
  })
})
