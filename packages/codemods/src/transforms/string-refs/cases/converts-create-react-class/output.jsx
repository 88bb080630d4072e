var React = require('react');
var createReactClass = require('create-react-class');

var Timer = createReactClass({
  displayName: 'Timer',

  getInitialState: function () {
    this.barRef = React.createRef();
    return { width: null };
  },

  componentDidMount: function () {
    this.setState({ width: this.barRef.current.getAttribute('data-width') });
  },

  render: function () {
    return <div ref={this.barRef} data-width="7">{this.state.width}{this.props.children}</div>;
  }
});

module.exports = createReactClass({
  getInitialState: function () {
    this.inputRef = React.createRef();
    return null;
  },

  focus() {
    this.inputRef.current.focus();
  },

  componentDidMount() {
    this.focus();
  },

  render() {
    return <Timer><input ref={this.inputRef} /></Timer>;
  }
});
