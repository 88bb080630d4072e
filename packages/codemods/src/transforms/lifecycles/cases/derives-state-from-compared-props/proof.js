export default function proof({ React, load, require, render, type, click, snapshot }) {
  const { Field, Panel } = load();
  const e = React.createElement;
  const show = (value, open) => {
    render(e("div", null, e(Field, { value }), e(Panel, { open })));
    snapshot();
  };
  show("a", false);
  type("input", "typed");
  show("a", true);
  click("p");
  show("b", true);
  show("b", false);
  show("b", true);
  click("p");
  show("b", true);
  type("input", "again");
  show("b", false);
}
