const React = require("react");

exports.A = class A extends React.Component { static displayName = "A"; render() { return <a />; } };
exports.B = wrap(class extends React.Component { x = 1; render() { return <b>{this.x}</b>; } });
if (exports.A) {
  var C = class extends React.Component { render = () => <i />; };
}
var first = first || 1, D = class extends React.Component { render() { return <u />; } };
module.exports.list = [C, D];

function wrap(Inner) {
  return Inner;
}
