const React = require("react");

const image = { src: "" };

exports.Avatar = function Avatar(props) {
  return React.createElement(
    "a",
    { href: "" },
    React.createElement("img", { src: "", alt: props.name }),
    React.createElement(Picture, { src: "" }),
    React.createElement("a", { href: "javascript:;", onClick: props.onClick }, "more"),
  );
};
