/** Puts the cursor into a field by its name, where fields are given `fieldRef(name)`. */
const FocusMixin = {
  componentWillMount() {
    this.fields = {};
    this.fieldRefs = {};
  },

  fieldRef(name) {
    if (!this.fieldRefs[name]) {
      this.fieldRefs[name] = field => {
        this.fields[name] = field;
      };
    }
    return this.fieldRefs[name];
  },

  focusField(name) {
    if (this.fields[name]) {
      this.fields[name].focus();
    }
  },
};

export default FocusMixin;
