const React = require("react");
const Box = require("./Box");
const { render, act } = require("@testing-library/react");

describe("Box", function () {
  let container = null;

  afterEach(() => {
    container = null;
  });

  beforeEach(function () {
    container = render(<Box />).container;
  });

  it("has a title", function () {
    act(() => {
      jest.runAllTimers();
    });
    expect(container.firstChild.title).toBe("box");
    expect(container.querySelector(".inner").tagName).toBe("B");
  });

  it("stands beside others", function () {
    var { container: container2 } = render(<Box />),
      count = 1;
    expect(Array.from(container2.querySelectorAll("b")).length).toBe(count);
  });
});
