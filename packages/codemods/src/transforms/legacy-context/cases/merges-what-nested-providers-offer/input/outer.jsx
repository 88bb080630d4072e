import React from 'react';
import PropTypes from 'prop-types';

export class Outer extends React.Component {
  static childContextTypes = { color: PropTypes.string, level: PropTypes.number, raise: PropTypes.func };

  state = { level: 1 };

  getChildContext() {
    return { color: 'red', level: this.state.level, raise: () => this.setState({ level: this.state.level + 1 }) };
  }

  render() {
    const { children } = this.props;
    return <section>
      {children}
    </section>;
  }
}
