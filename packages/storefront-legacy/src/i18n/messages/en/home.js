export default {
  title: 'Games that were loved before',
  intro: 'Cartridges, boxes and manuals from collectors all over the world.',
  stale: 'Some of this may be a little old: a part of the shop is not answering.',
  failed: 'The home page could not be loaded.',
  seeWhy: {
    'because-you-looked-at': 'Because you looked at {about}',
    'popular-on-platform': 'Popular on {about}',
    'others-also-looked-at': 'Others also looked at',
    popular: 'Popular right now',
  },
  back: 'Scroll back',
  forward: 'Scroll on',
};
