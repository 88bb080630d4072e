var React = require('react');
var PropTypes = require('prop-types');

/** A counter. */
class Counter extends React.Component {
  static displayName = 'Counter';

  static propTypes = {
    step: PropTypes.number, // how far
    onChange: PropTypes.func,
  };

  // shared by all
  static version = 2;
  static describe(n) {
    return 'v' + this.version + ':' + n;
  }

  timer = null;

  static defaultProps = {
    step: 1,
  };

  constructor(props) {
    super(props);
    this.handleClick = this.handleClick.bind(this);
    this.announce = this.announce.bind(this);
    this.state = { n: this.start(), log: [] };
  }

  start() {
    return this.props.step * 10;
  }

  // Called on click.
  handleClick(event) {
    this.add(this.props.step);
  }

  add(by) {
    this.setState({ n: this.state.n + by }, this.announce);
  }

  announce() {
    if (this.props.onChange) this.props.onChange(this.state.n);
  }

  render() {
    return (
      <button onClick={this.handleClick}>
        {Counter.describe(this.state.n)} {String(this.timer)}
      </button>
    );
  }
}

module.exports = Counter;
