import React from 'react';
import PropTypes from 'prop-types';

export default class Provider extends React.Component {
  getChildContext() {
    const { theme, size } = this.props;
    return { theme, size };
  }

  render() {
    const { children, quiet } = this.props;
    if (quiet) return false;
    return quiet === null
      ? <b>{children}</b>
      : (
        <section>
          {children}
        </section>
      );
  }
}

Provider.childContextTypes = { theme: PropTypes.string, size: PropTypes.number };
