import { describe, expect, it } from 'vitest';
import { isNarrowed, readSearch, searchAddress, toggleFacet, toggleTag } from './searchAddress.js';

describe('the address of a search', () => {
  it('is read back as it was written', () => {
    const search = { q: 'a&b', platform: 'nes', tags: 'language:en,players:2', sort: 'newest' };
    const [, asked] = searchAddress(search).split('?');
    expect(readSearch({ search: `?${asked}` })).toEqual(search);
  });

  it('leaves out what is not set and what is usual', () => {
    expect(searchAddress({ q: '', sort: 'relevance', priceMinCents: undefined })).toBe('/search');
  });

  it('ignores what is no part of a search', () => {
    expect(readSearch({ search: '?utm_source=mail&q=zelda' })).toEqual({ q: 'zelda' });
  });

  it('takes a tag and a facet in and out', () => {
    const once = toggleTag({}, 'language:en');
    expect(once.tags).toBe('language:en');
    expect(toggleTag(once, 'language:en').tags).toBe('');
    expect(toggleFacet({ platform: 'nes' }, 'platform', 'nes').platform).toBeUndefined();
    expect(toggleFacet({ platform: 'nes' }, 'platform', 'snes').platform).toBe('snes');
  });

  it('is narrowed by anything but words and order', () => {
    expect(isNarrowed({ q: 'zelda', sort: 'newest' })).toBe(false);
    expect(isNarrowed({ priceMaxCents: '500' })).toBe(true);
  });
});
