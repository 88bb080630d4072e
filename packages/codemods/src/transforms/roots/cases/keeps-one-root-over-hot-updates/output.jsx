import React from 'react'
import { AppContainer } from 'react-hot-loader'
import App from './App'
import { createRoot } from 'react-dom/client'

const render = (Component) => {
  root.render(
    <AppContainer>
      <Component />
    </AppContainer>
  )
}

const root = createRoot(document.getElementById('root'))
render(App)

if (module.hot) {
  module.hot.accept('./App', () => {
    render(require('./App').default)
  })
}
