import PropTypes from 'prop-types';
import React from 'react';
import { withRouter } from 'react-router-dom';

/** A new page begins at its top; going back leaves it to the browser. */
class ScrollToTop extends React.Component {
  static propTypes = {
    children: PropTypes.node.isRequired,
    history: PropTypes.object.isRequired,
    location: PropTypes.object.isRequired,
  };

  componentDidUpdate(prevProps) {
    const { history, location } = this.props;
    if (location.pathname !== prevProps.location.pathname && history.action !== 'POP') {
      window.scrollTo(0, 0);
    }
  }

  render() {
    return this.props.children;
  }
}

export default withRouter(ScrollToTop);
