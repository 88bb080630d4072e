let lastId = 0;

export function sampleCard(changes) {
  lastId += 1;
  return {
    id: lastId,
    title: 'Dr. Mario',
    platform: 'nes',
    region: 'ntsc-u',
    condition: 'loose',
    year: 1990,
    priceCents: 1995,
    available: 3,
    rating: { average: 4.2, count: 79 },
    art: { name: 'nes-dr-mario', color: '#ba8b71' },
    ...changes,
  };
}

export function sampleReview(changes) {
  return {
    id: 'review-1',
    author: { id: 'person-1', name: 'Luca Kim', picture: null },
    stars: 5,
    text: 'Exactly as described.',
    createdAt: '2026-10-24T13:57:50.015Z',
    comments: [],
    ...changes,
  };
}

export function categorySorted(items, key = null, isDescending = false, filter = '') {
  return { category: { filter, items, sort: { key, isDescending } } };
}
