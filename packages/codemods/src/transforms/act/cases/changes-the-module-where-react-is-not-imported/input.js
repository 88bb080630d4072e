import { act } from 'react-dom/test-utils'
import { mount } from './mount'

test('opens', async () => {
  await act(async () => {
    mount()
  })
})
