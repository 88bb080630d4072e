import { useEffect, useState } from "react";
import { Button } from "../components/button/Button.tsx";
import { listenToRenders, useRenderBudget } from "./use-render-budget.tsx";

function Counter() {
  const [count, setCount] = useState(0);
  return <Button onClick={() => setCount(count + 1)}>Pressed {count} times</Button>;
}

/** Every commit of the button is counted; the words beside it are outside of the frame. React tells in development and in builds for profiling; in others nothing is counted. */
export default function UseRenderBudgetExample() {
  const Watched = useRenderBudget("button");
  const [commits, setCommits] = useState(0);
  useEffect(() => listenToRenders(({ name }) => name === "button" && setCommits((before) => before + 1)), []);
  return (
    <div className="example-line">
      <Watched>
        <Counter />
      </Watched>
      <output>{commits} commits heard</output>
    </div>
  );
}
