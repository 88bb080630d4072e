import * as R from 'react';
import { string } from 'prop-types';

const Locale = class extends R.Component {
  getChildContext = () => ({ locale: this.props.locale, zone: 'utc' });
  childContext = 'taken';

  render = () => this.props.children || null;
};
Locale.childContextTypes = { locale: string, zone: string };

export { Locale };
