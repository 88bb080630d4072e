export default function proof({ React, load, render, click, snapshot }) {
  const { Field, Drawer } = load();
  const e = React.createElement;
  const show = (value, open) => {
    render(e("div", null, e(Field, { value, open }), e(Drawer, { value, open })));
    snapshot();
  };
  show("a", false);
  click("b");
  show("a", true);
  show("c", false);
}
