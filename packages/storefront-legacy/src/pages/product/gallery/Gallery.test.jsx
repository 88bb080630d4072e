import { mount } from 'enzyme';
import React from 'react';
import { act } from 'react-dom/test-utils';
import { expect, it } from 'vitest';
import I18nProvider from '../../../providers/I18nProvider.jsx';
import Gallery from './Gallery.jsx';

const images = [
  { name: 'box', color: '#ba8b71' },
  { name: 'back', color: '#71ba8b' },
  { name: 'cartridge', color: '#8b71ba' },
];

function show(pictures) {
  return mount(
    <I18nProvider>
      <Gallery images={pictures} title="Dr. Mario" />
    </I18nProvider>,
    { attachTo: document.body.appendChild(document.createElement('div')) },
  );
}

it('shows the first picture large, and has nothing to choose where it is the only one', () => {
  const wrapper = show([images[0]]);
  expect(wrapper.find('.gallery__main img').prop('alt')).toBe('Box of Dr. Mario');
  expect(wrapper.find('.gallery__thumbnail').hostNodes().length).toBe(0);
  wrapper.unmount();
});

it('goes from picture to picture by the arrow keys, round the ends', () => {
  const wrapper = show(images);
  wrapper.find('ul.gallery__thumbnails').simulate('keydown', { key: 'ArrowLeft' });
  expect(wrapper.find('.gallery__main img').prop('src')).toBe('/art/cartridge-640.webp');
  expect(document.activeElement.getAttribute('aria-label')).toBe('Show picture 3');
  wrapper.unmount();
});

it('opens the picture over the window, closes it at a click and gives the focus back', () => {
  const wrapper = show(images);
  wrapper.find('button.gallery__main').simulate('click');
  expect(document.querySelector('.lightbox img').getAttribute('src')).toBe('/art/box-640.webp');
  expect(document.activeElement.textContent).toBe('Close');
  act(() => {
    document.querySelector('.veil').click();
  });
  expect(document.querySelector('.lightbox')).toBe(null);
  expect(document.activeElement.getAttribute('aria-label')).toBe('Enlarge the picture');
  wrapper.unmount();
});
