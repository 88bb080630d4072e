import PropTypes from 'prop-types';
import { other } from './other';

export default { id: PropTypes.string, other };
