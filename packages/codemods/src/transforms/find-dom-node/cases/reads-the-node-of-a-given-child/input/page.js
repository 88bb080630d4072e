import React from "react";
import Hide from "./hide";
import Mark from "./mark";
import { Measure } from "./measure";

export default class Page extends React.Component {
  own = null;

  render() {
    const { log, isHidden } = this.props;
    return (
      <div>
        <Measure log={log}>
          <Hide isHidden={isHidden}>
            <p
              id="hidden"
              ref={(node) => {
                this.own = node;
              }}
            >
              One
            </p>
          </Hide>
        </Measure>
        <Measure log={log}>
          <b id="host" />
        </Measure>
        <Mark name="a">
          <Hide>
            <i>Two</i>
          </Hide>
        </Mark>
        <Mark name="b">
          <u>Three</u>
        </Mark>
        <button onClick={() => log("own", this.own.id)}>Own</button>
      </div>
    );
  }
}
