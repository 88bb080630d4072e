import React from 'react';
import { string } from 'prop-types';

const Label = ({ text }, { theme }) => <label className={theme}>{text}</label>;

Label.contextTypes = { theme: string };

export default Label;
