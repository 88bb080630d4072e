module.exports = {
  root: true,
  extends: ['airbnb', 'prettier'],
  rules: {
    'react/react-in-jsx-scope': 'off',
    'no-console': 'off',
    'react/jsx-uses-react': 'off',
  },
  overrides: [{ files: ['*.tsx'], extends: 'plugin:react/recommended', rules: { 'react/react-in-jsx-scope': 'off', 'react/jsx-uses-react': 'off' } }],
};
