import { mount } from 'enzyme';
import Button from './button';

it('shows the theme', () => {
  const options = { context: { theme: 'dark' } };
  const wrapper = mount(<Button />, { context: { theme: 'dark' }, childContextTypes: { theme: () => null } });
  expect(wrapper.instance().getChildContext()).toEqual({ theme: 'dark' });
  expect(options).toBeTruthy();
});
