import PropTypes from 'prop-types';
import React from 'react';
import { i18nShape } from '../constants/propShapes.js';
import history from '../history.js';

/** Keeps what broke to itself, until the shopper tries again or goes elsewhere. */
export default class ErrorBoundary extends React.Component {
  static propTypes = {
    children: PropTypes.node,
    onError: PropTypes.func,
  };

  static defaultProps = {
    children: null,
    onError() {},
  };

  static contextTypes = {
    i18n: i18nShape,
  };

  static getDerivedStateFromError() {
    return { isBroken: true };
  }

  state = { isBroken: false };

  componentDidMount() {
    this.stopListening = history.listen(() => {
      if (this.state.isBroken) {
        this.setState({ isBroken: false });
      }
    });
  }

  componentDidCatch(error, info) {
    this.props.onError(error, info);
  }

  componentWillUnmount() {
    this.stopListening();
  }

  handleRetry = () => {
    this.setState({ isBroken: false });
  };

  render() {
    if (!this.state.isBroken) {
      return this.props.children;
    }
    const { t } = this.context.i18n;
    return (
      <div className="notice notice--bad" role="alert">
        <h2>{t('common.brokenTitle')}</h2>
        <p>{t('common.brokenText')}</p>
        <button className="button" type="button" onClick={this.handleRetry}>
          {t('common.tryAgain')}
        </button>
      </div>
    );
  }
}
