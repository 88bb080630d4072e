export default function proof({ React, load, render, click, snapshot }) {
  const Tip = load().default;
  const show = (visible) => {
    render(React.createElement(Tip, { visible }));
    snapshot();
  };
  show(true);
  click("b");
  show(true);
  show(false);
  show(true);
}
