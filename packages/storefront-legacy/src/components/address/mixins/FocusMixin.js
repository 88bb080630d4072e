/** Puts the cursor into a field by its name, where fields are given `fieldRef(name)`. */
const FocusMixin = {
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

export default FocusMixin;
