import * as React from 'react';
import { renderInto } from './react-roots';

renderInto(<h1>Page</h1>, document.getElementById('root')!);
