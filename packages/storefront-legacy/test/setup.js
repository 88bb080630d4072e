import { cleanup } from '@testing-library/react';
import axios from 'axios';
import Enzyme from 'enzyme';
import Adapter from 'enzyme-adapter-react-16';
import { afterEach } from 'vitest';
import { answerRequest } from './fakeServer.js';

Enzyme.configure({ adapter: new Adapter() });

// The only edge of the site: whatever it asks for, the fake server answers.
axios.defaults.adapter = answerRequest;

// All tests share one document.
afterEach(cleanup);
