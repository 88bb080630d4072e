const { unstable_createPortal: portal } = require('react-dom');
const dom = require('react-dom');
export { unstable_createPortal } from 'react-dom';

export const one = (node) => portal('text', node);
export const two = (node) => (dom.unstable_createPortal ? dom['unstable_createPortal'](null, node) : null);
