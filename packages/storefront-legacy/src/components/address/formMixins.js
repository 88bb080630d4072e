import _ from 'lodash';

/**
 * Keeps the values of a form in `state.values` and links each to its input. What uses it says with which
 * values to begin (`initialValues`) and may listen (`valueChanged`).
 */
export const ValuesMixin = {
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

/** Checks `state.values` by the rules of what uses it: functions that give a text when something is wrong. */
export const ValidationMixin = {
  errorOf(name) {
    const rule = this.rules()[name];
    return rule ? rule(this.valueOf(name)) || '' : '';
  },

  /** What to show: nothing before somebody was there. */
  shownErrorOf(name) {
    if (this.props.errors && this.props.errors[name]) {
      return this.props.errors[name];
    }
    return this.state.touched[name] ? this.errorOf(name) : '';
  },

  wrongNames() {
    return _.filter(_.keys(this.rules()), name => this.errorOf(name) !== '');
  },

  isValid() {
    return this.wrongNames().length === 0;
  },
};

/** Puts the cursor into a field by its name, where fields are given `fieldRef(name)`. */
export const FocusMixin = {
  fieldRef(name) {
    this.fields = this.fields || {};
    return field => {
      this.fields[name] = field;
    };
  },

  focusField(name) {
    if (this.fields && this.fields[name]) {
      this.fields[name].focus();
    }
  },
};
