export default function proof({ React, load, render, click }) {
  const { Fresh, WithField, WithConstructor, Nothing } = load();
  const e = React.createElement;
  render(e("div", null, e(Fresh, { name: "abc" }), e(WithField, { name: "x" }), e(WithConstructor, { by: 2 }), e(Nothing)));
  click("p");
}
