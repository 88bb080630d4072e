import { mount } from 'enzyme';
import React from 'react';
import { expect, it } from 'vitest';
import I18nProvider from '../../providers/I18nProvider.jsx';
import SortableTable from './SortableTable.jsx';

const columns = [
  { name: 'title', heading: 'Title', sortValue: row => row.title, render: row => row.title },
  { name: 'price', heading: 'Price', isNumber: true, sortValue: row => row.price, render: row => row.price },
  { name: 'actions', heading: 'Actions', render: () => 'Edit' },
];

const rows = [
  { id: 1, title: 'Zelda', price: 30 },
  { id: 2, title: 'Kirby', price: 9 },
  { id: 3, title: 'Metroid', price: 25 },
];

const table = (
  <I18nProvider>
    <SortableTable caption="Games" columns={columns} rows={rows} sortedBy="title" />
  </I18nProvider>
);

it('is sorted from the start by the column that it is told', () => {
  const wrapper = mount(table);
  expect(wrapper.find('tbody th').map(cell => cell.text())).toEqual(['Kirby', 'Metroid', 'Zelda']);
});

it('sorts by a column, and the other way round when asked again', () => {
  const wrapper = mount(table);
  wrapper.find('thead button').last().simulate('click');
  expect(wrapper.find('tbody th').map(cell => cell.text())).toEqual(['Kirby', 'Metroid', 'Zelda']);
  wrapper.find('thead button').last().simulate('click');
  expect(wrapper.find('tbody th').map(cell => cell.text())).toEqual(['Zelda', 'Metroid', 'Kirby']);
});

it('has no button where there is nothing to sort by', () => {
  const wrapper = mount(table);
  expect(wrapper.find('thead button').length).toBe(2);
});
