export default async function proof({ React, load, render, click, settle, snapshot }) {
  const { default: Form } = load();
  render(React.createElement(Form));
  click(".load");
  await settle(10);
  snapshot();
  click(".count");
  click(".note");
  await settle(10);
  snapshot();
}
