import React from 'react';
import TestRenderer from 'react-test-renderer';
import { describe, expect, it } from 'vitest';
import I18nProvider from '../providers/I18nProvider.jsx';
import Stars from './Stars.jsx';

function labelOf(element) {
  const renderer = TestRenderer.create(<I18nProvider>{element}</I18nProvider>);
  return renderer.root.findByProps({ role: 'img' }).props['aria-label'];
}

describe('stars', () => {
  it('say what they show', () => {
    expect(labelOf(<Stars rating={{ average: 4.44, count: 86 }} />)).toBe('Rated 4.4 of 5 by 86 people');
    expect(labelOf(<Stars rating={{ average: 5, count: 1 }} />)).toBe('Rated 5.0 of 5 by 1 person');
  });

  it('say that nobody rated, also when nothing is known', () => {
    expect(labelOf(<Stars />)).toBe('Not rated yet');
  });

  it('are rounded to whole ones', () => {
    const renderer = TestRenderer.create(
      <I18nProvider>
        <Stars rating={{ average: 3.5, count: 2 }} />
      </I18nProvider>,
    );
    expect(renderer.toJSON().children[0].children.join('')).toBe('★★★★☆');
  });
});
