var createReactClass = require('create-react-class'), React = require('react')

exports.default = createReactClass({
  statics: { kind: 1, load: function () { return 1 } },
  getInitialState () { return { open: !!this.props.open } },
  toggle () { this.setState({ open: !this.state.open }); this.refs.button.focus() },
  render () {
    return (<button ref="button" onClick={this.toggle}>{this.state.open ? 'open' : 'shut'}</button>)
  }
})
