import React from 'react';
import PropTypes from 'prop-types';

const base = { locale: PropTypes.string };

export const withLocale = (Wrapped) => {
  const WithLocale = (props, context) => <Wrapped {...props} locale={context.locale} />;
  WithLocale.contextTypes = { ...base, zone: PropTypes.string };
  WithLocale.displayName = 'WithLocale';
  return WithLocale;
};

export const withZone = (Wrapped) =>
  class extends React.Component {
    static contextTypes = { ...base, zone: PropTypes.string };

    render() {
      const context = this.context;
      return <Wrapped {...this.props} zone={context.zone} />;
    }
  };
