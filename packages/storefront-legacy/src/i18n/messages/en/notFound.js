export default {
  title: 'Page not found',
  text: 'There is nothing at',
  search: 'Search games',
  home: 'Go to the home page',
};
