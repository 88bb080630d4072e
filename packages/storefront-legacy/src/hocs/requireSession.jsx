import PropTypes from 'prop-types';
import React from 'react';
import { Redirect } from 'react-router-dom';
import Spinner from '../components/Spinner.jsx';
import { sessionShape } from '../constants/propShapes.js';

/** Pages that only members see: others go to the sign-in page and come back afterwards. */
export default function requireSession(Page) {
  return class RequireSession extends React.Component {
    static displayName = `requireSession(${Page.displayName || Page.name})`;

    static propTypes = {
      location: PropTypes.object.isRequired,
    };

    static contextTypes = {
      session: sessionShape,
    };

    render() {
      const { location } = this.props;
      const { session } = this.context;
      if (!session.isKnown) {
        return <Spinner />;
      }
      if (!session.user) {
        const next = encodeURIComponent(location.pathname + location.search);
        return <Redirect to={`/signin?next=${next}`} />;
      }
      return <Page {...this.props} user={session.user} />;
    }
  };
}
