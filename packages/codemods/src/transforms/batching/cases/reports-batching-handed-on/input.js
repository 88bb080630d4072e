import { unstable_batchedUpdates as batch } from 'react-dom';
import ReactDOM from 'react-dom';
import { setBatch } from './batch';

setBatch(batch);
setBatch(ReactDOM.unstable_batchedUpdates);
export { unstable_batchedUpdates } from 'react-dom';
export const run = (...all) => batch(...all);
