import PropTypes from 'prop-types';
import React from 'react';
import { i18nShape } from '../constants/propShapes.js';

function Spinner({ label }, { i18n }) {
  return (
    <div className="spinner">
      <span className="spinner__blocks" aria-hidden="true" />
      <span>{label || i18n.t('common.loading')}</span>
    </div>
  );
}

Spinner.propTypes = {
  label: PropTypes.string,
};

Spinner.defaultProps = {
  label: '',
};

Spinner.contextTypes = {
  i18n: i18nShape,
};

export default Spinner;
