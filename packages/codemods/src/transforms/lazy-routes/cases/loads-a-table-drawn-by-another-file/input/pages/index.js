export { default as Home } from './Home'
export { default as About } from './About'
