const React = require("react");
const Box = require("./Box");
const { render } = require("@testing-library/react");

describe("Box", function () {
  let container;

  beforeEach(function () {
    container = render(<Box />).container;
  });

  it("has a title", function () {
    expect(container.firstChild.title).toBe("box");
    expect(container.querySelector(".inner").tagName).toBe("B");
  });
});
