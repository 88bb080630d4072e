export default function proof({ React, load, render, click, snapshot }) {
  const { Taken, Both } = load();
  const e = React.createElement;
  const show = (value, a, b) => {
    render(e("div", null, e(Taken, { value, limit: 5 }), e(Both, { value, a, b })));
    snapshot();
  };
  show(1, 1, 1);
  show(2, 1, 1);
  click("b");
  show(2, 3, 1);
  show(9, 3, 1);
  show(2, 3, 4);
  click("b");
  show(2, 3, 4);
}
