import { lazy } from 'react'

const Home = lazy(() => import('./pages/Home'))
const About = lazy(() => import('./pages/About'))
const Contact = lazy(() => import('./pages/Contact'))

export default [
  { path: '/', exact: true, component: Home },
  { path: '/about', component: About },
  { path: '/contact', component: Contact },
]
