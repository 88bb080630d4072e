module.exports = {
  parser: "babel-eslint",
  extends: ["plugin:react/recommended"],
  rules: {
    "react/react-in-jsx-scope": "off",
    "react/jsx-uses-react": "off",
  },
};
