import classNames from 'classnames';
import PropTypes from 'prop-types';
import React from 'react';
import { i18nShape } from '../../constants/propShapes.js';
import { STATUSES } from './orderShapes.js';

export default function StatusBadge({ className, status }, { i18n }) {
  return (
    <span className={classNames('chip', 'status', `status--${status}`, className)}>
      {i18n.t(`orders.status.${status}`)}
    </span>
  );
}

StatusBadge.propTypes = {
  className: PropTypes.string,
  status: PropTypes.oneOf(STATUSES),
};

StatusBadge.defaultProps = {
  className: '',
  status: 'pending',
};

StatusBadge.contextTypes = {
  i18n: i18nShape,
};
