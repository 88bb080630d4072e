import moment from 'moment';
import PropTypes from 'prop-types';
import React from 'react';
import { DEFAULT_LOCALE } from '../config.js';
import { i18nShape } from '../constants/propShapes.js';
import en from '../i18n/en.js';
import translate from '../i18n/translate.js';

const catalogues = { en };

/** Gives every component below `context.i18n`. */
export default class I18nProvider extends React.Component {
  static propTypes = {
    locale: PropTypes.string,
    children: PropTypes.node.isRequired,
  };

  static defaultProps = {
    locale: DEFAULT_LOCALE,
  };

  static childContextTypes = {
    i18n: i18nShape,
  };

  getChildContext() {
    return { i18n: { locale: this.props.locale, t: this.t } };
  }

  constructor(props) {
    super(props);
    moment.locale(props.locale);
  }

  t = (path, values) => translate(catalogues[this.props.locale] || catalogues[DEFAULT_LOCALE], path, values);

  render() {
    return this.props.children;
  }
}
