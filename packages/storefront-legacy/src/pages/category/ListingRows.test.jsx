import { mount } from 'enzyme';
import React from 'react';
import { expect, it, vi } from 'vitest';
import { sampleCard } from '../../../test/samples.js';
import Shop from '../../../test/Shop.jsx';
import ListingRows from './ListingRows.jsx';

const zelda = sampleCard({ title: 'Zelda', available: 2 });
const metroid = sampleCard({ title: 'Metroid', available: 0, year: null });

function rows(onAdd) {
  return mount(
    <Shop>
      <ListingRows listings={[zelda, metroid]} onAdd={onAdd} />
    </Shop>,
  );
}

it('draws a row for every listing, with a link to it', () => {
  const wrapper = rows(vi.fn());
  expect(wrapper.find('li.listing-row').map(row => row.find('a').text())).toEqual(['Zelda', 'Metroid']);
  expect(wrapper.find('.listing-cell--price').first().text()).toBe('$19.95');
});

it('puts what there is of into the cart', () => {
  const onAdd = vi.fn();
  const wrapper = rows(onAdd);
  wrapper.find('button').first().simulate('click');
  expect(onAdd).toHaveBeenCalledWith(zelda);
  expect(wrapper.find('button').last().text()).toBe('Sold out');
});
