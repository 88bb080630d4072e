import createReactClass from "create-react-class";
import { SomeMixin } from "./mixins";

export const A = createReactClass({
  mixins: [SomeMixin],
  UNSAFE_componentWillMount: function () {
    this.load();
  },
  render: function () {
    return null;
  },
});

export const TimerMixin = {
  componentWillMount() {
    this.timers = [];
  },
};
