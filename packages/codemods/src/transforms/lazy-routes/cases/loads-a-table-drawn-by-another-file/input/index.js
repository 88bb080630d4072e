import React from 'react'
import { MemoryRouter, Route, Switch, Link } from 'react-router-dom'
import routes from './routes'

export default function App() {
  return (
    <MemoryRouter>
      <Link to="/about">about</Link> <Link to="/contact">contact</Link>
      <Switch>
        {routes.map((route) => (
          <Route key={route.path} {...route} />
        ))}
      </Switch>
    </MemoryRouter>
  )
}
