var React = require('react')

exports.default = class extends React.Component {
  static kind = 1; static load() { return 1 }
  constructor(props) {
    super(props)
    this.toggle = this.toggle.bind(this)
    this.state = { open: !!this.props.open }
  }
  toggle () { this.setState({ open: !this.state.open }); this.refs.button.focus() }
  render () {
    return (<button ref="button" onClick={this.toggle}>{this.state.open ? 'open' : 'shut'}</button>)
  }
}
