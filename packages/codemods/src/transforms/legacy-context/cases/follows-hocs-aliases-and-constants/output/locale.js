import * as R from 'react';
import { LocaleContextProvider } from './locale-context';

const Locale = class extends R.Component {
  childContextValue = () => ({ locale: this.props.locale, zone: 'utc' });
  childContext = 'taken';

  render = () => R.createElement(LocaleContextProvider, { value: this.childContextValue() }, this.props.children || null);
};

export { Locale };
