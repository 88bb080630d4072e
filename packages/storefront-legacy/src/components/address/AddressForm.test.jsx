import React from 'react';
import ReactTestUtils, { act } from 'react-dom/test-utils';
import { expect, it, vi } from 'vitest';
import I18nProvider from '../../providers/I18nProvider.jsx';
import AddressForm from './AddressForm.jsx';

function open(props) {
  const form = React.createRef();
  let tree;
  act(() => {
    tree = ReactTestUtils.renderIntoDocument(
      <I18nProvider>
        <div>
          <AddressForm ref={form} onChange={vi.fn()} {...props} />
        </div>
      </I18nProvider>,
    );
  });
  const inputs = ReactTestUtils.scryRenderedDOMComponentsWithTag(tree, 'input');
  const errors = () => ReactTestUtils.scryRenderedDOMComponentsWithClass(tree, 'field__error');
  return { errors, form, inputs };
}

it('tells its values as they are typed', () => {
  const onChange = vi.fn();
  const { inputs } = open({ onChange });
  act(() => {
    ReactTestUtils.Simulate.change(inputs[2], { target: { value: 'London' } });
  });
  expect(onChange.mock.calls.pop()[0]).toEqual({ name: '', street: '', city: 'London', postalCode: '', country: 'US' });
});

it('begins with what is known', () => {
  const { inputs } = open({ initial: { name: 'Ada Byron', country: 'GB' } });
  expect(inputs[0].value).toBe('Ada Byron');
});

it('says how many fields are wrong, and which', () => {
  const { errors, form } = open({ initial: { name: 'Ada Byron' } });
  let wrong;
  act(() => {
    wrong = form.current.check();
  });
  expect(wrong).toBe(3);
  expect(errors().length).toBe(3);
});
