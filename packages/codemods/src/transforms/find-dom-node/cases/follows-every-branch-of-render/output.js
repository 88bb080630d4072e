import { createElement, Component, createRef } from 'react'

class Panel extends Component {
  constructor(props) {
    super(props)
    this.rootRef = createRef()
    this.width = () => this.rootRef.current.offsetWidth
  }

  renderEmpty() {
    return createElement('p', { ref: this.rootRef }, 'nothing')
  }

  componentDidUpdate() {
    const self = this
    setTimeout(function () {
      self.props.onSize(self.rootRef.current.tagName)
    })
  }

  render() {
    let content = null
    if (this.props.items) {
      content = createElement('ul', { ref: this.rootRef, className: 'items', id: this.props.id }, this.props.items)
    } else if (this.props.loading) {
      content = createElement('i', { ref: this.rootRef })
    }
    return content || this.renderEmpty()
  }
}

export default Panel
