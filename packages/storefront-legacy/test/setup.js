import axios from 'axios';
import Enzyme from 'enzyme';
import Adapter from 'enzyme-adapter-react-16';
import { answerRequest } from './fakeServer.js';

Enzyme.configure({ adapter: new Adapter() });

// The only edge of the site: whatever it asks for, the fake server answers.
axios.defaults.adapter = answerRequest;
