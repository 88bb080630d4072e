import PropTypes from 'prop-types';
import React from 'react';
import { connect } from 'react-redux';
import { sessionShape } from '../constants/propShapes.js';
import { signIn, signOut } from '../ducks/session.js';

/** Gives every component below `context.session`: who is signed in, and the way in and out. */
class SessionProvider extends React.Component {
  static propTypes = {
    user: PropTypes.object,
    isKnown: PropTypes.bool.isRequired,
    signIn: PropTypes.func.isRequired,
    signOut: PropTypes.func.isRequired,
    children: PropTypes.node.isRequired,
  };

  static defaultProps = {
    user: null,
  };

  static childContextTypes = {
    session: sessionShape,
  };

  getChildContext() {
    const { isKnown, user } = this.props;
    return {
      session: { user, isKnown, signIn: this.props.signIn, signOut: this.props.signOut },
    };
  }

  render() {
    return this.props.children;
  }
}

const mapStateToProps = state => ({
  user: state.session.user,
  isKnown: state.session.isKnown,
});

export default connect(mapStateToProps, { signIn, signOut })(SessionProvider);
