import React from 'react';
import { ThemeContext } from './theme-context';

const Label = ({ text }) => {
  const { theme } = React.useContext(ThemeContext);
  return <label className={theme}>{text}</label>;
};

export default Label;
