import React from 'react';
import { sessionShape } from '../constants/propShapes.js';

/** Hands `context.session` on as a prop. */
export default function withSession(Wrapped) {
  class WithSession extends React.Component {
    render() {
      return <Wrapped {...this.props} session={this.context.session} />;
    }
  }

  WithSession.displayName = `withSession(${Wrapped.displayName || Wrapped.name})`;
  WithSession.WrappedComponent = Wrapped;
  WithSession.contextTypes = { session: sessionShape };

  return WithSession;
}
