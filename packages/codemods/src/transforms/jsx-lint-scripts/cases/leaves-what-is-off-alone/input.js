const react = require("eslint-plugin-react");

module.exports = {
  extends: ["plugin:react/recommended", "plugin:react/jsx-runtime"],
  rules: { "react/react-in-jsx-scope": "off", "react/jsx-uses-react": [0] },
  flat: [react.configs.flat.recommended, react.configs.flat["jsx-runtime"]],
};
