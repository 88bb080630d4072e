import React, { Component } from 'react';
import PropTypes from 'prop-types';
import { ThemeContextProvider } from './theme-context';

/** Offers the theme. */
export default class ThemeProvider extends Component {
  static propTypes = {
    theme: PropTypes.string,
    children: PropTypes.node,
  };

  // What buttons and labels read.

  state = { size: 1 };

  childContext() {
    const { theme } = this.props;
    return { theme, size: this.state.size, setSize: this.setSize };
  }

  setSize = (size) => {
    this.setState({ size });
  };

  render() {
    return (
      <ThemeContextProvider value={this.childContext()}>
        <div className={`theme-${this.props.theme}`}>{this.props.children}</div>
      </ThemeContextProvider>
    );
  }
}
