import _ from 'lodash';

/** Checks `state.values` by the rules of what uses it: functions that give a text when something is wrong. */
const ValidationMixin = {
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

export default ValidationMixin;
