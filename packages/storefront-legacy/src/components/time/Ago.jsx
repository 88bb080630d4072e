import moment from 'moment';
import PropTypes from 'prop-types';
import React from 'react';

/** How long ago something was, kept true while the page is open. */
export default class Ago extends React.Component {
  static propTypes = {
    every: PropTypes.number,
    render: PropTypes.func,
    when: PropTypes.oneOfType([PropTypes.string, PropTypes.number]).isRequired,
  };

  static defaultProps = {
    every: 30000,
    render: words => words,
  };

  constructor(props) {
    super(props);
    this.state = { words: moment(props.when).fromNow() };
  }

  componentWillMount() {
    this.timer = setInterval(() => this.setState({ words: moment(this.props.when).fromNow() }), this.props.every);
  }

  componentWillReceiveProps(nextProps) {
    if (nextProps.when !== this.props.when) {
      this.setState({ words: moment(nextProps.when).fromNow() });
    }
  }

  componentWillUnmount() {
    clearInterval(this.timer);
  }

  render() {
    return <time dateTime={moment(this.props.when).toISOString()}>{this.props.render(this.state.words)}</time>;
  }
}
