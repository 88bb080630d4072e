import React from 'react';
import Provider from './provider';
import { SizeContext } from './size-context';

function Again(props) {
  var { theme, size } = React.useContext(SizeContext);
  var theme = theme || 'none';
  if (!size) size = 2;
  return <b className={theme}>{size}</b>;
}

const Early = (props) => {
  const context = React.useContext(SizeContext);
  if (props.quiet) {
    return null;
  }
  const { theme } = context;
  return <i>{theme}</i>;
};

function Late(props) {
  'use strict';
  const label = props.label || 'late';
  const { theme = 'light', ...rest } = React.useContext(SizeContext);
  return <u title={Object.keys(rest).join()}>{label} {theme}</u>;
}

const Unused = (props) => <s>unused</s>;

const parts = <p><Again /><Early /><Early quiet /><Late /><Unused /></p>;

export default () => <div>{parts}<Provider theme="dark" size={undefined}>{parts}</Provider></div>;
