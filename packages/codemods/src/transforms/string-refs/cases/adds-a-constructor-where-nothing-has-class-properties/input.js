'use strict'

var React = require('react')

class Search extends React.Component {
  componentDidMount() {
    this.refs.query.focus()
    this.refs.submit.disabled = true
  }

  render() {
    return (
      <form>
        <input ref='query' />
        <button ref='submit'>Go</button>
      </form>
    )
  }
}

class Filter extends Search {
  clear() {
    this.refs.query.value = ''
  }
}

class Row extends React.Component {
  constructor(props) {
    super(props)
    this.state = {}
  }

  height() { return this.refs.row.offsetHeight }

  render() { return <li ref="row">{this.props.text}</li> }
}

module.exports = { Search: Search, Filter: Filter, Row: Row, default: Filter }
