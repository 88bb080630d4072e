// A jscodeshift transform that does nothing but what every one of them pays for: parse with recast, and print.
module.exports = ({ source }, { jscodeshift }) => jscodeshift(source).toSource();
