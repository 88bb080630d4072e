import { other } from './other';
import PropTypes from 'prop-types';

export default { id: PropTypes.string, other };
