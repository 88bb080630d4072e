export default async function proof({ React, load, render, log, snapshot }) {
  const { Area, Field, Outer, Plain, Wrapped } = load();
  const ref = React.createRef();
  const area = React.createRef();
  const draw = (props) =>
    render(
      <form>
        <Plain log={log} {...props} />
        <Field ref={ref} name="f" />
        <Area ref={area} />
        <Outer />
        <Wrapped />
      </form>,
    );
  draw({});
  draw({});
  draw({ size: null });
  draw({ size: "l" });
  log(ref.current.type, area.current.rows);
  snapshot();
}
