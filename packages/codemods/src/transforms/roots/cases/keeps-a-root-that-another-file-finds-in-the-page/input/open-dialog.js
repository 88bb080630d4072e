import React from 'react';
import ReactDOM from 'react-dom';
import Dialog from './dialog';

export function openDialog(text) {
  const layer = document.createElement('div');
  layer.setAttribute('data-layer', 'dialog');
  document.body.appendChild(layer);
  ReactDOM.render(<Dialog text={text} />, layer);
}
