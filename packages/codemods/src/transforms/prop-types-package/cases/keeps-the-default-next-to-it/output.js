import React from 'react';
import PropTypes from 'prop-types';

export const shape = PropTypes.shape({ id: PropTypes.number });
export const view = <p />;
