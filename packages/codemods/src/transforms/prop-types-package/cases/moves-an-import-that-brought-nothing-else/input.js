import {PropTypes} from 'react';
import { other } from './other';

export default { id: PropTypes.string, other };
