import { expect, it } from 'vitest';
import { sampleReview } from '../../../../test/samples.js';
import { summarize } from './reviewSummary.js';

const t = (path, values) => `${path} ${JSON.stringify(values || {})}`;

it('says that nobody rated', () => {
  expect(summarize({ average: 0, count: 0 }, [], t)).toEqual({ text: 'common.notRated {}', shares: [0, 0, 0, 0, 0] });
  expect(summarize(null, [], t).text).toBe('common.notRated {}');
});

it('gives every number of stars its share of the most frequent', () => {
  const reviews = [5, 5, 4].map(stars => sampleReview({ stars }));
  const { shares, text } = summarize({ average: 4.6667, count: 3 }, reviews, t);
  expect(shares).toEqual([1, 0.5, 0, 0, 0]);
  expect(text).toBe('common.rated {"average":"4.7","count":3}');
});
