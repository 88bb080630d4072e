const React = require('react')
const ReactDOM = require('react-dom')
const { createRoot } = require('react-dom/client')

const roots = new WeakMap()

/** Renders into the container's one root, which the first call makes. */
function renderInto(element, container, callback) {
  const root = roots.get(container) || createRoot(container)
  roots.set(container, root)
  if (callback) {
    ReactDOM.flushSync(() => root.render(element))
    callback()
  } else {
    root.render(element)
  }
}

/** Unmounts the container's root. Whether there was one. */
function unmountAt(container) {
  const root = roots.get(container)
  if (!root) return false
  roots.delete(container)
  root.unmount()
  return true
}

const App = require('./app')

ReactDOM.flushSync(() => createRoot(document.getElementById('root')).render(React.createElement(App)))
console.log('done')

module.exports = {
  mount (node) {
    renderInto(React.createElement(App, null), node)
  },
  unmount (node) {
    return unmountAt(node)
  }
}
