import React from 'react';
import List from './List';
import { render, fireEvent } from '@testing-library/react';

describe('List', () => {
  it('lists', () => {
    const { container } = render(<List items={[1, 2]} />);
    expect(Array.from(container.querySelectorAll('li')).length).toBe(2);
    expect(container.querySelector('.total.sum').textContent).toBe('3');
    expect(container.firstChild.className).toBe('list');
    fireEvent.click(container.querySelector('button'));
  });

  it('takes any tag', () => {
    const container = document.body;
    const { container: container2 } = render(
      <List items={[]} />,
    );
    for (const tag of ['ul', 'button']) {
      expect(container2.getElementsByTagName(tag)[0].parentNode).not.toBe(container);
    }
    expect(render(<List items={[3]} />).container.querySelector('li').textContent).toBe('3');
  });

  it('survives', () => {
    render(<List items={[]} />);
  });
});
