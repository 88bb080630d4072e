import React from 'react'
import { MemoryRouter, Route, Switch, Link } from 'react-router-dom'
import routes from './routes'

/** Waits for the code of a page, and offers to reload where it could not be fetched; other errors pass through. */
class LazyBoundary extends React.Component {
  constructor(props) {
    super(props)
    this.state = { failure: null }
  }

  static getDerivedStateFromError(error) {
    return { failure: { error } }
  }

  render() {
    const { failure } = this.state
    if (!failure) return React.createElement(React.Suspense, { fallback: null }, this.props.children)
    const isChunkError = /ChunkLoadError|Loading (CSS )?chunk|dynamically imported module|module script failed|preload CSS/i
    if (!isChunkError.test(String(failure.error))) throw failure.error
    const reload = React.createElement('button', { type: 'button', onClick: () => window.location.reload() }, 'Reload')
    return React.createElement('p', { role: 'alert' }, 'This page could not be loaded. ', reload)
  }
}

export default function App() {
  return (
    <MemoryRouter>
      <Link to="/about">about</Link> <Link to="/contact">contact</Link>
      <LazyBoundary>
        <Switch>
          {routes.map((route) => (
            <Route key={route.path} {...route} />
          ))}
        </Switch>
      </LazyBoundary>
    </MemoryRouter>
  )
}
