import React from 'react';
import ReactDOM from 'react-dom';
import {
  findRenderedDOMComponentWithClass,
  findRenderedDOMComponentWithTag as findTag,
  renderIntoDocument,
  scryRenderedDOMComponentsWithTag,
  Simulate,
} from 'react-dom/test-utils';
import List from './List';

describe('List', () => {
  it('lists', () => {
    const list = renderIntoDocument(<List items={[1, 2]} />);
    expect(scryRenderedDOMComponentsWithTag(list, 'li').length).toBe(2);
    expect(findRenderedDOMComponentWithClass(list, 'total sum').textContent).toBe('3');
    expect(ReactDOM.findDOMNode(list).className).toBe('list');
    Simulate.click(findTag(list, 'button'));
  });

  it('takes any tag', () => {
    const container = document.body;
    const list = renderIntoDocument(
      <List items={[]} />,
    );
    for (const tag of ['ul', 'button']) {
      expect(findTag(list, tag).parentNode).not.toBe(container);
    }
    expect(findTag(renderIntoDocument(<List items={[3]} />), 'li').textContent).toBe('3');
  });

  it('survives', () => {
    renderIntoDocument(<List items={[]} />);
  });
});
