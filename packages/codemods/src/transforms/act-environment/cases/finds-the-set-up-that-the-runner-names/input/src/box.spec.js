const { act } = require("react-dom/test-utils");

act(() => {});
