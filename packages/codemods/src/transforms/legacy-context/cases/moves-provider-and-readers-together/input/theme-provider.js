import React, { Component } from 'react';
import PropTypes from 'prop-types';

/** Offers the theme. */
export default class ThemeProvider extends Component {
  static propTypes = {
    theme: PropTypes.string,
    children: PropTypes.node,
  };

  // What buttons and labels read.
  static childContextTypes = {
    theme: PropTypes.string,
    setSize: PropTypes.func,
    size: PropTypes.number,
  };

  state = { size: 1 };

  getChildContext() {
    const { theme } = this.props;
    return { theme, size: this.state.size, setSize: this.setSize };
  }

  setSize = (size) => {
    this.setState({ size });
  };

  render() {
    return <div className={`theme-${this.props.theme}`}>{this.props.children}</div>;
  }
}
