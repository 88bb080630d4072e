import React, { PropTypes } from 'react';

export const shape = PropTypes.shape({ id: PropTypes.number });
export const view = <p />;
