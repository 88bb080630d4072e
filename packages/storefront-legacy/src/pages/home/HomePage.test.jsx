import { mount } from 'enzyme';
import React from 'react';
import { act } from 'react-dom/test-utils';
import { beforeEach, expect, it, vi } from 'vitest';
import { asked, serve } from '../../../test/fakeServer.js';
import { sampleCard } from '../../../test/samples.js';
import Shop from '../../../test/Shop.jsx';
import HomePage from './HomePage.jsx';

const sections = [
  {
    kind: 'hero',
    id: 'star',
    title: 'Dr. Mario',
    text: 'Game of the day.',
    link: { href: '/products/1', label: 'Have a look' },
    card: sampleCard({}),
  },
  { kind: 'hologram', id: 'new', title: 'Not known to this build' },
  { kind: 'grid', id: 'newest', title: 'Just listed', more: null, cards: [sampleCard({}), sampleCard({})] },
];

function open() {
  return mount(
    <Shop>
      <HomePage />
    </Shop>,
  );
}

async function answered() {
  await act(async () => {});
}

beforeEach(() => {
  vi.spyOn(console, 'warn').mockImplementation(() => {});
});

it('draws the sections that it knows, in the order of the server', async () => {
  serve({ 'GET home': { sections, stale: false, personal: false } });
  const wrapper = open();
  await answered();
  wrapper.update();
  expect(wrapper.find('h1').text()).toBe('Games that were loved before');
  expect(wrapper.find('section h2').map(heading => heading.text())).toEqual(['Dr. Mario', 'Just listed']);
  expect(wrapper.find('.card').hostNodes().length).toBe(2);
});

it('says when a part of it is old', async () => {
  serve({ 'GET home': { sections, stale: true, personal: false } });
  const wrapper = open();
  await answered();
  wrapper.update();
  expect(wrapper.find('.notice--warn').text()).toContain('may be a little old');
});

it('offers to try again when it cannot be loaded', async () => {
  serve({});
  const wrapper = open();
  await answered();
  wrapper.update();
  expect(wrapper.find('[role="alert"]').text()).toContain('is not served');
  wrapper.find('[role="alert"] button').simulate('click');
  expect(asked().filter(({ name }) => name === 'GET home').length).toBe(2);
});
