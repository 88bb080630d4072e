const { create } = require("react-test-renderer");

const render = (node) => create(node);
const pair = (node) => {
  return [node.type, create(node)];
};
const lazy = (node) => node && expect(1, create(node));

module.exports = { render, pair, lazy };
