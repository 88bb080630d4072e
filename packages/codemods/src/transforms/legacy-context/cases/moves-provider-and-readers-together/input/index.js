import React from 'react';
import Button from './button';
import Label from './label';
import ThemeProvider from './theme-provider';

export default function App({ theme }) {
  return (
    <ThemeProvider theme={theme}>
      <Button />
      <Label text="name" />
    </ThemeProvider>
  );
}
