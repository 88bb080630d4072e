module.exports = {
  presets: ["@babel/preset-react"],
  plugins: ["lodash", "@babel/plugin-transform-react-jsx-self", ["@babel/plugin-transform-react-jsx-source"]],
  env: { test: { plugins: ["@babel/plugin-transform-react-jsx-source", "istanbul"] } },
};
