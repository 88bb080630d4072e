/* @flow strict-local */
import React from 'react';
import ReactDOM from 'react-dom';
const c: ?HTMLElement = document.getElementById('root');
if (c == null) { throw new Error('no root'); }
ReactDOM.render<any>(<App />, c);
ReactDOM.hydrate((<App />: React$Element<any>), (c: any));
