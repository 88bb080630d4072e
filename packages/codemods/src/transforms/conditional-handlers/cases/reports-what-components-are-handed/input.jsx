import { Button } from "./button";

export const Save = ({ rows, save, isBusy }) => (
  <form>
    <Button onClick={rows.length > 0 && save}>Save</Button>
    <Button onClick={!isBusy && save}>Again</Button>
    <button onClick={isBusy /* set by the parent */ && save}>Third</button>
  </form>
);
