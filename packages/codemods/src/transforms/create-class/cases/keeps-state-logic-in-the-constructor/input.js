import React from 'react'
import createReactClass from 'create-react-class'

export default createReactClass({
  displayName: 'Search',
  getInitialState() {
    var text = this.props.text || ''
    return {
      text: text,
      size: text.length
    }
  },
  render() { return <input defaultValue={this.state.text} /> }
})
