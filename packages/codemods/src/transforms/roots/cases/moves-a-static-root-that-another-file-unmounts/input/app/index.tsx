import * as React from 'react';
import * as ReactDOM from 'react-dom';

ReactDOM.render(<h1>Page</h1>, document.getElementById('root'));
