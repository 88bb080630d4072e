import React from 'react';
import PropTypes from 'prop-types';
import { withRouter } from 'react-router';

class Session extends React.Component {
  static childContextTypes = { user: PropTypes.object, audit: PropTypes.func };

  getChildContext() {
    return { user: this.props.user, audit: this.props.audit };
  }

  render() {
    return <main>{this.props.children}</main>;
  }
}

export class Unread extends React.Component {
  static childContextTypes = { nobody: PropTypes.object };

  getChildContext() {
    return { nobody: 1 };
  }

  render() {
    return this.props.children;
  }
}

export default withRouter(Session);
