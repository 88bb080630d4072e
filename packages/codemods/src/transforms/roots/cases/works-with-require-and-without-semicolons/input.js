const React = require('react')
const ReactDOM = require('react-dom')
const { render, unmountComponentAtNode } = ReactDOM
const App = require('./app')

render(React.createElement(App), document.getElementById('root'), () => console.log('done'))

module.exports = {
  mount (node) {
    render(React.createElement(App, null), node)
  },
  unmount (node) {
    return unmountComponentAtNode(node)
  }
}
