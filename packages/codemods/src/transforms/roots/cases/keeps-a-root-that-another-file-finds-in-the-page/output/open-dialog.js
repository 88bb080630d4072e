import React from 'react';
import Dialog from './dialog';
import { renderInto } from './react-roots';

export function openDialog(text) {
  const layer = document.createElement('div');
  layer.setAttribute('data-layer', 'dialog');
  document.body.appendChild(layer);
  renderInto(<Dialog text={text} />, layer);
}
