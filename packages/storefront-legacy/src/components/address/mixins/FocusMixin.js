/** Puts the cursor into a field by its name; fields carry their names as refs. */
const FocusMixin = {
  focusField(name) {
    const field = this.refs[name];
    if (field) {
      field.focus();
    }
  },
};

export default FocusMixin;
