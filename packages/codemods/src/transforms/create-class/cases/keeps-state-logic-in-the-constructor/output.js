import React from 'react'

export default class Search extends React.Component {
  static displayName = 'Search'
  constructor(props) {
    super(props)
    var text = this.props.text || ''
    this.state = {
      text: text,
      size: text.length
    }
  }
  render() { return <input defaultValue={this.state.text} /> }
}
