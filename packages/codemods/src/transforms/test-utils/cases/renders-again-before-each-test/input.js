const React = require("react");
const ReactDOM = require("react-dom");
const TestUtils = require("react-dom/test-utils");
const Box = require("./Box");

describe("Box", function () {
  let box = null;

  afterEach(() => {
    box = null;
  });

  beforeEach(function () {
    box = TestUtils.renderIntoDocument(<Box />);
  });

  it("has a title", function () {
    jest.runAllTimers();
    expect(ReactDOM.findDOMNode(box).title).toBe("box");
    expect(TestUtils.findRenderedDOMComponentWithClass(box, "inner").tagName).toBe("B");
  });

  it("stands beside others", function () {
    var other = TestUtils.renderIntoDocument(<Box />),
      count = 1;
    expect(TestUtils.scryRenderedDOMComponentsWithTag(other, "b").length).toBe(count);
  });
});
