import createReactClass from 'create-react-class';
import _ from 'lodash';
import PropTypes from 'prop-types';
import React from 'react';
import { i18nShape } from '../../constants/propShapes.js';
import SelectField from '../form/SelectField.jsx';
import TextField from '../form/TextField.jsx';
import COUNTRIES from './countries.js';
import { FocusMixin, ValidationMixin, ValuesMixin } from './formMixins.js';

const LENGTHS = { name: 120, street: 200, city: 120, postalCode: 20 };

const AUTO_COMPLETE = {
  name: 'name',
  street: 'street-address',
  city: 'address-level2',
  postalCode: 'postal-code',
};

/** Where a parcel goes. Its owner asks `check()` before it sends anything. */
const AddressForm = createReactClass({
  displayName: 'AddressForm',

  mixins: [ValuesMixin, ValidationMixin, FocusMixin],

  propTypes: {
    errors: PropTypes.objectOf(PropTypes.string),
    initial: PropTypes.object,
    onChange: PropTypes.func.isRequired,
  },

  contextTypes: {
    i18n: i18nShape,
  },

  getDefaultProps() {
    return {
      errors: {},
      initial: {},
    };
  },

  componentDidMount() {
    this.props.onChange(this.state.values);
  },

  initialValues() {
    return _.defaults({}, this.props.initial, { name: '', street: '', city: '', postalCode: '', country: 'US' });
  },

  rules() {
    const { t } = this.context.i18n;
    return _.mapValues(LENGTHS, max => value => {
      if (!value.trim()) {
        return t('checkout.missing');
      }
      return value.trim().length > max ? t('checkout.tooLong', { max }) : '';
    });
  },

  valueChanged(values) {
    this.props.onChange(values);
  },

  /** Shows what is wrong and goes there; says how many fields are. */
  check() {
    const wrong = this.wrongNames();
    this.touchAll(_.keys(LENGTHS));
    if (wrong.length > 0) {
      this.focusField(wrong[0]);
    }
    return wrong.length;
  },

  renderField(name) {
    const link = this.linkValue(name);
    return (
      <TextField
        key={name}
        ref={this.fieldRef(name)}
        id={`address-${name}`}
        label={this.context.i18n.t(`checkout.${name}`)}
        autoComplete={AUTO_COMPLETE[name]}
        value={link.value}
        error={this.shownErrorOf(name)}
        onBlur={() => this.touch(name)}
        onChange={link.requestChange}
      />
    );
  },

  render() {
    const country = this.linkValue('country');
    return (
      <div className="address-form">
        {this.renderField('name')}
        {this.renderField('street')}
        {this.renderField('city')}
        {this.renderField('postalCode')}
        <SelectField
          id="address-country"
          label={this.context.i18n.t('checkout.country')}
          options={COUNTRIES}
          value={country.value}
          onChange={country.requestChange}
        />
      </div>
    );
  },
});

export default AddressForm;
