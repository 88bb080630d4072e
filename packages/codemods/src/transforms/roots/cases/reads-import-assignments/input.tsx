import React = require('react');
import ReactDOM = require('react-dom');
const mount = document.getElementById('root');
if (mount) { ReactDOM.render(<p/>, mount); }
@customElement('x-foo')
export class XFoo extends HTMLElement {
  private readonly shadow = this.attachShadow({ mode: 'open' });
  connectedCallback() { ReactDOM.render(<p/>, this.shadow); }
  disconnectedCallback() { ReactDOM.unmountComponentAtNode(this.shadow); }
}
