const { create } = require("react-test-renderer");
const { act } = require("react");

const render = (node) => {
  let renderer;
  act(() => {
    renderer = create(node);
  });
  return renderer;
};
const pair = (node) => {
  return [node.type, create(node)];
};
const lazy = (node) => node && expect(1, create(node));

module.exports = { render, pair, lazy };
