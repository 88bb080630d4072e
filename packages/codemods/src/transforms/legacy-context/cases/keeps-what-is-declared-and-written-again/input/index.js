import React from 'react';
import PropTypes from 'prop-types';
import Provider from './provider';

function Again(props, { theme, size }) {
  var theme = theme || 'none';
  if (!size) size = 2;
  return <b className={theme}>{size}</b>;
}
Again.contextTypes = { theme: PropTypes.string, size: PropTypes.number };

const Early = (props, context) => {
  if (props.quiet) {
    return null;
  }
  const { theme } = context;
  return <i>{theme}</i>;
};
Early.contextTypes = { theme: PropTypes.string };

function Late(props, context) {
  'use strict';
  const label = props.label || 'late';
  const { theme = 'light', ...rest } = context;
  return <u title={Object.keys(rest).join()}>{label} {theme}</u>;
}
Late.contextTypes = { theme: PropTypes.string, size: PropTypes.number };

const Unused = (props, context) => <s>unused</s>;
Unused.contextTypes = { theme: PropTypes.string };

const parts = <p><Again /><Early /><Early quiet /><Late /><Unused /></p>;

export default () => <div>{parts}<Provider theme="dark" size={undefined}>{parts}</Provider></div>;
