import { Base } from "./kit";

export class Heir extends Base {
  width() {
    return this.refs.box.offsetWidth;
  }
}
