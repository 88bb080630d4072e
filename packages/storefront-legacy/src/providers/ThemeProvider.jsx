import PropTypes from 'prop-types';
import React, { Component } from 'react';
import { themeShape } from '../constants/propShapes.js';
import { read, write } from '../storage/browserStorage.js';

const KEY = 'theme';

function preferredTheme() {
  const chosen = read(KEY, null);
  if (chosen === 'light' || chosen === 'dark') {
    return chosen;
  }
  const asksForDark = window.matchMedia && window.matchMedia('(prefers-color-scheme: dark)').matches;
  return asksForDark ? 'dark' : 'light';
}

class ThemeProvider extends Component {
  constructor(props) {
    super(props);
    this.state = { name: preferredTheme() };
    this.toggle = this.toggle.bind(this);
  }

  getChildContext() {
    return {
      theme: {
        name: this.state.name,
        toggle: this.toggle,
      },
    };
  }

  componentDidMount() {
    this.apply();
  }

  componentDidUpdate(prevProps, prevState) {
    if (prevState.name !== this.state.name) {
      this.apply();
      write(KEY, this.state.name);
    }
  }

  apply() {
    document.documentElement.setAttribute('data-theme', this.state.name);
  }

  toggle() {
    this.setState(({ name }) => ({ name: name === 'dark' ? 'light' : 'dark' }));
  }

  render() {
    return React.Children.only(this.props.children);
  }
}

ThemeProvider.propTypes = {
  children: PropTypes.element.isRequired,
};

ThemeProvider.childContextTypes = {
  theme: themeShape,
};

export default ThemeProvider;
