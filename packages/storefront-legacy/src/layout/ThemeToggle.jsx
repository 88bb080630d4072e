import PropTypes from 'prop-types';
import React from 'react';
import { i18nShape, themeShape } from '../constants/propShapes.js';

const ThemeToggle = ({ className }, { i18n, theme }) => (
  <button className={className} type="button" onClick={theme.toggle}>
    {theme.name === 'dark' ? i18n.t('shell.useLight') : i18n.t('shell.useDark')}
  </button>
);

ThemeToggle.propTypes = {
  className: PropTypes.string,
};

ThemeToggle.defaultProps = {
  className: 'site-header__button',
};

ThemeToggle.contextTypes = {
  i18n: i18nShape,
  theme: themeShape,
};

export default ThemeToggle;
