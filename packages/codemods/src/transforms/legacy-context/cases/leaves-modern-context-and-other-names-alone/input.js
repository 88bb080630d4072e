import React, { createContext, useContext } from 'react';

const ThemeContext = createContext('light');

export class Reader extends React.Component {
  static contextType = ThemeContext;
  render() {
    // contextTypes would be legacy.
    return <b>{this.context}</b>;
  }
}

export const Label = () => <i>{useContext(ThemeContext)}</i>;

export const options = { contextTypes: ['a', 'b'] };
export const gl = document.createElement('canvas').getContext('2d');
