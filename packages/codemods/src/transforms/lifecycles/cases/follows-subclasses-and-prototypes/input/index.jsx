import Base from "./base";

class Special extends Base {
  componentWillMount() {
    super.componentWillMount();
    this.log.push("special");
  }
}

const original = Base.prototype.componentWillMount;

export default Special;
export { original };
