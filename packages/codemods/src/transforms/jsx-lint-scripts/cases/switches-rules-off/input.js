module.exports = {
  root: true,
  extends: ['airbnb', 'prettier'],
  rules: {
    'react/react-in-jsx-scope': 'error',
    'no-console': 'off',
  },
  overrides: [{ files: ['*.tsx'], extends: 'plugin:react/recommended' }],
};
