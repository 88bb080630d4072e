import React from 'react';
import TestRenderer, { act } from 'react-test-renderer';
import { expect, it } from 'vitest';
import Tabs, { Tab } from './Tabs.jsx';

function render() {
  const { root } = TestRenderer.create(
    <Tabs label="About" id="about">
      <Tab name="one" title="One">
        first
      </Tab>
      <Tab name="two" title="Two">
        second
      </Tab>
    </Tabs>,
  );
  return root;
}

const shown = root => root.findAll(node => node.props.role === 'tabpanel' && !node.props.hidden);

it('show the first panel, named by its tab', () => {
  const root = render();
  expect(shown(root).map(panel => panel.props['aria-labelledby'])).toEqual(['about-tab-one']);
  expect(root.findByProps({ role: 'tablist' }).props['aria-label']).toBe('About');
});

it('show another when its tab is pressed, and only that one can be tabbed to', () => {
  const root = render();
  act(() => {
    root.findByProps({ id: 'about-tab-two' }).props.onClick();
  });
  expect(shown(root).map(panel => panel.props.id)).toEqual(['about-panel-two']);
  expect(root.findAllByProps({ role: 'tab' }).map(tab => tab.props.tabIndex)).toEqual([-1, 0]);
});
