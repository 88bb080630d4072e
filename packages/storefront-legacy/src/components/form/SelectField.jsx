import _ from 'lodash';
import PropTypes from 'prop-types';
import React from 'react';

/** A labelled choice between named values. */
export default class SelectField extends React.PureComponent {
  static propTypes = {
    error: PropTypes.string,
    id: PropTypes.string.isRequired,
    label: PropTypes.string.isRequired,
    onChange: PropTypes.func.isRequired,
    options: PropTypes.objectOf(PropTypes.string).isRequired,
    placeholder: PropTypes.string,
    value: PropTypes.string,
  };

  static defaultProps = {
    error: '',
    placeholder: '',
    value: '',
  };

  handleChange = event => {
    this.props.onChange(event.target.value);
  };

  render() {
    const { error, id, label, options, placeholder, value } = this.props;
    return (
      <div className="field">
        <label className="field__label" htmlFor={id}>
          {label}
        </label>
        <select
          className="input"
          id={id}
          value={value}
          aria-invalid={error ? true : undefined}
          aria-describedby={error ? `${id}-error` : undefined}
          onChange={this.handleChange}
        >
          {placeholder && <option value="">{placeholder}</option>}
          {_.map(options, (name, key) => (
            <option key={key} value={key}>
              {name}
            </option>
          ))}
        </select>
        {error && (
          <p className="field__error" id={`${id}-error`}>
            {error}
          </p>
        )}
      </div>
    );
  }
}
