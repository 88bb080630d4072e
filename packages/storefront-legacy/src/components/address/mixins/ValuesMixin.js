/**
 * Keeps the values of a form in `state.values` and links each to its input. What uses it says with which
 * values to begin (`initialValues`) and may listen (`valueChanged`).
 */
const ValuesMixin = {
  getInitialState() {
    return { values: this.initialValues(), touched: {} };
  },

  valueOf(name) {
    const value = this.state.values[name];
    return value === undefined || value === null ? '' : value;
  },

  /** As React.addons.LinkedStateMixin had it. */
  linkValue(name) {
    return {
      value: this.valueOf(name),
      requestChange: value => this.changeValue(name, value),
    };
  },

  changeValue(name, value) {
    const values = { ...this.state.values, [name]: value };
    this.setState({ values }, () => {
      if (this.valueChanged) {
        this.valueChanged(values, name);
      }
    });
  },

  touch(name) {
    this.setState(state => ({ touched: { ...state.touched, [name]: true } }));
  },

  touchAll(names) {
    const touched = {};
    names.forEach(name => {
      touched[name] = true;
    });
    this.setState({ touched });
  },
};

export default ValuesMixin;
