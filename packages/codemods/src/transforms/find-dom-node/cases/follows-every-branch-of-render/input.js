import { createElement, Component } from 'react'
import { findDOMNode as nodeOf } from 'react-dom'

class Panel extends Component {
  constructor(props) {
    super(props)
    this.width = () => nodeOf(this).offsetWidth
  }

  renderEmpty() {
    return createElement('p', null, 'nothing')
  }

  componentDidUpdate() {
    const self = this
    setTimeout(function () {
      self.props.onSize(nodeOf(self).tagName)
    })
  }

  render() {
    let content = null
    if (this.props.items) {
      content = createElement('ul', { className: 'items', id: this.props.id }, this.props.items)
    } else if (this.props.loading) {
      content = createElement('i')
    }
    return content || this.renderEmpty()
  }
}

export default Panel
