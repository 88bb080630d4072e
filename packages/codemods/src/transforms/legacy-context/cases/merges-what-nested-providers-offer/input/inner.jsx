import React from 'react';
import PropTypes from 'prop-types';

export class Inner extends React.Component {
  static contextTypes = { level: PropTypes.number };
  static childContextTypes = { level: PropTypes.number, color: PropTypes.string };

  getChildContext() {
    if (this.props.quiet) return { level: 0 };
    return { level: this.context.level * 10 };
  }

  render() {
    return this.props.children ? <p>{this.props.children}</p> : false;
  }
}
