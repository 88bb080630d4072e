import React from 'react';
import PropTypes from 'prop-types';
import { LocaleContext } from './locale-context';

const base = { locale: PropTypes.string };

export const withLocale = (Wrapped) => {
  const WithLocale = (props) => {
    const context = React.useContext(LocaleContext);
    return <Wrapped {...props} locale={context.locale} />;
  };
  WithLocale.displayName = 'WithLocale';
  return WithLocale;
};

export const withZone = (Wrapped) =>
  class extends React.Component {
    static contextType = LocaleContext;

    render() {
      const context = this.context;
      return <Wrapped {...this.props} zone={context.zone} />;
    }
  };
