const { createPortal: portal } = require('react-dom');
const dom = require('react-dom');
export { createPortal as unstable_createPortal } from 'react-dom';

export const one = (node) => portal('text', node);
export const two = (node) => (dom.createPortal ? dom['createPortal'](null, node) : null);
