'use strict'

var React = require('react')

class Search extends React.Component {
  constructor(props) {
    super(props)
    this.submitRef = React.createRef()
    this.queryRef = React.createRef()
  }

  componentDidMount() {
    this.queryRef.current.focus()
    this.submitRef.current.disabled = true
  }

  render() {
    return (
      <form>
        <input ref={this.queryRef} />
        <button ref={this.submitRef}>Go</button>
      </form>
    )
  }
}

class Filter extends Search {
  clear() {
    this.queryRef.current.value = ''
  }
}

class Row extends React.Component {
  constructor(props) {
    super(props)
    this.rowRef = React.createRef()
    this.state = {}
  }

  height() { return this.rowRef.current.offsetHeight }

  render() { return <li ref={this.rowRef}>{this.props.text}</li> }
}

module.exports = { Search: Search, Filter: Filter, Row: Row, default: Filter }
