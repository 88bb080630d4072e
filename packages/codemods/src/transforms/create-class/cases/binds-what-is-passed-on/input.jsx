var React = require('react');
var createReactClass = require('create-react-class');
var PropTypes = require('prop-types');

/** A counter. */
var Counter = createReactClass({
  displayName: 'Counter',

  propTypes: {
    step: PropTypes.number, // how far
    onChange: PropTypes.func,
  },

  statics: {
    // shared by all
    version: 2,
    describe: function (n) {
      return 'v' + this.version + ':' + n;
    },
  },

  timer: null,

  getDefaultProps: function () {
    return {
      step: 1,
    };
  },

  getInitialState: function () {
    return { n: this.start(), log: [] };
  },

  start() {
    return this.props.step * 10;
  },

  // Called on click.
  handleClick: function (event) {
    this.add(this.props.step);
  },

  add: function add(by) {
    this.setState({ n: this.state.n + by }, this.announce);
  },

  announce: function () {
    if (this.props.onChange) this.props.onChange(this.state.n);
  },

  render: function () {
    return (
      <button onClick={this.handleClick}>
        {Counter.describe(this.state.n)} {String(this.timer)}
      </button>
    );
  },
});

module.exports = Counter;
