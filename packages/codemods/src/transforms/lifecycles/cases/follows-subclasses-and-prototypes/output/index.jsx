import Base from "./base";

class Special extends Base {
  UNSAFE_componentWillMount() {
    super.UNSAFE_componentWillMount();
    this.log.push("special");
  }
}

const original = Base.prototype.UNSAFE_componentWillMount;

export default Special;
export { original };
